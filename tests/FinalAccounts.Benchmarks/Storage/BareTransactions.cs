using Azure.Data.Tables;

namespace FinalAccounts.Benchmarks.Storage;

/// <summary>Entities of a report as they stand in the tables, for writing them again without anything of the pipeline.</summary>
internal sealed class BareTransactions
{
    private const int Parallelism = 8;
    private const int BatchSize = 100;
    private readonly List<(TableClient Table, List<TableTransactionAction> Actions)> batches = [];

    /// <summary>Adds all entities of a table that a filter finds, in transactions of 100 within each partition.</summary>
    public async Task AddAsync(TableClient table, string filter, CancellationToken cancellationToken)
    {
        var entities = new List<TableEntity>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            entity.Remove("odata.etag");
            entity.Remove("Timestamp");
            entities.Add(entity);
        }

        batches.AddRange(entities
            .GroupBy(entity => entity.PartitionKey)
            .SelectMany(partition => partition.Chunk(BatchSize))
            .Select(batch => (table, batch.Select(entity => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)).ToList())));
    }

    /// <summary>Writes them all.</summary>
    public Task WriteAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        batches,
        new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
        async (batch, token) => await batch.Table.SubmitTransactionAsync(batch.Actions, token));
}
