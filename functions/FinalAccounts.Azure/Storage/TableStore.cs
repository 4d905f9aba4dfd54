using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Polly;

namespace FinalAccounts.Azure.Storage;

/// <summary>Tables.</summary>
/// <param name="clients">The storage account.</param>
/// <param name="resilience">The policy of every call.</param>
public sealed class TableStore(StorageClients clients, ResiliencePipeline resilience)
{
    private const int PageSize = 1_000;

    // Batches are independent; this many are written at once.
    private const int Parallelism = 8;

    /// <summary>Makes the tables that are missing.</summary>
    public async Task CreateTablesAsync(CancellationToken cancellationToken)
    {
        foreach (var table in ResourceNames.Tables)
        {
            await resilience.ExecuteAsync(
                async token => await clients.Tables.CreateTableIfNotExistsAsync(table, token),
                cancellationToken);
        }
    }

    /// <summary>One entity, or null.</summary>
    public async Task<TableEntity?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        var found = await resilience.ExecuteAsync(
            async token => await Table(table).GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: token),
            cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>A partition, or the rows of a range within it, in the order of their keys.</summary>
    /// <param name="table">The table.</param>
    /// <param name="partition">The partition.</param>
    /// <param name="rows">The range: from the first key, included, to the second, excluded; null for the whole partition.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<TableEntity> ReadAsync(
        string table,
        string partition,
        (string From, string To)? rows,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = rows is { } range
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {range.From} and RowKey lt {range.To}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        string? next = null;
        do
        {
            // One call for each page: a page that fails is asked for again, the pages before it are kept.
            var from = next;
            var page = await resilience.ExecuteAsync(token => FirstPageAsync(table, filter, from, token), cancellationToken);
            foreach (var entity in page.Values)
            {
                yield return entity;
            }

            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    /// <summary>Writes entities over whatever stands under their keys, in batches within each partition.</summary>
    public Task WriteAsync(string table, IEnumerable<TableEntity> entities, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        TableBatch.Of(entities),
        new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
        async (batch, token) => await TransactAsync(table, batch, TableTransactionActionType.UpsertReplace, token));

    /// <summary>Deletes entities; those that are not there are passed over.</summary>
    public Task DeleteAsync(string table, IEnumerable<TableEntity> entities, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        TableBatch.Of(entities),
        new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
        async (batch, token) =>
        {
            try
            {
                await TransactAsync(table, batch, TableTransactionActionType.Delete, token);
            }
            catch (TableTransactionFailedException exception) when (exception.Status == 404)
            {
                // One that is missing undoes its whole batch. Batches are written and deleted whole, so without its first entity there is nothing of it;
                // else somebody else cut them differently, and they are deleted one by one.
                if (await FindAsync(table, batch[0].PartitionKey, batch[0].RowKey, token) is not null)
                {
                    foreach (var entity in batch)
                    {
                        await DeleteAsync(table, entity.PartitionKey, entity.RowKey, token);
                    }
                }
            }
        });

    /// <summary>Deletes an entity, if it is there.</summary>
    public async Task DeleteAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => await Table(table).DeleteEntityAsync(partition, row, ETag.All, token),
            cancellationToken);

    /// <summary>Deletes an entity if it is still as it was read; one that somebody wrote since then stays.</summary>
    public async Task DeleteUnchangedAsync(string table, TableEntity entity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        try
        {
            await resilience.ExecuteAsync(
                async token => await Table(table).DeleteEntityAsync(entity.PartitionKey, entity.RowKey, entity.ETag, token),
                cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // Written or deleted meanwhile, perhaps by the first try of this very call.
        }
    }

    /// <summary>Writes an entity over whatever stands under its key.</summary>
    public async Task WriteAsync(string table, TableEntity entity, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => await Table(table).UpsertEntityAsync(entity, TableUpdateMode.Replace, token),
            cancellationToken);

    /// <summary>
    /// Writes an entity if it is still as it was read, or still absent when it has no ETag. False when somebody else was faster;
    /// also when this call itself succeeded and its answer was lost, so read again before deciding.
    /// </summary>
    public async Task<bool> TryWriteAsync(string table, TableEntity entity, CancellationToken cancellationToken)
    {
        try
        {
            // An entity that was never read has the tag of nothing, which the SDK may also give back as an empty text.
            var absent = string.IsNullOrEmpty(entity.ETag.ToString());
            await resilience.ExecuteAsync(
                async token => absent
                    ? await Table(table).AddEntityAsync(entity, token)
                    : await Table(table).UpdateEntityAsync(entity, entity.ETag, TableUpdateMode.Replace, token),
                cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    private async Task TransactAsync(string table, IReadOnlyList<TableEntity> batch, TableTransactionActionType action, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => await Table(table).SubmitTransactionAsync(
                batch.Select(entity => new TableTransactionAction(action, entity, ETag.All)),
                token),
            cancellationToken);

    private async ValueTask<Page<TableEntity>> FirstPageAsync(string table, string filter, string? from, CancellationToken token)
    {
        await foreach (var page in Table(table).QueryAsync<TableEntity>(filter, PageSize, cancellationToken: token).AsPages(from))
        {
            return page;
        }

        return Page<TableEntity>.FromValues([], continuationToken: null, response: null!);
    }

    private TableClient Table(string name) => clients.Tables.GetTableClient(name);
}
