using Azure.Data.Tables;

namespace FinalAccounts.Azure.Storage;

/// <summary>Cuts entities into transactions: within one partition, at most 100 entities and 4 MiB of request.</summary>
public static class TableBatch
{
    private const int MaxEntities = 100;

    // A request may have 4 MiB. Texts are the bulk of it; a character takes at most three bytes, or six where JSON escapes it. Half is left for names and frames.
    private const int MaxCharacters = 700_000;

    /// <summary>The transactions for entities, in their order.</summary>
    public static IEnumerable<IReadOnlyList<TableEntity>> Of(IEnumerable<TableEntity> entities)
    {
        foreach (var partition in entities.GroupBy(entity => entity.PartitionKey, StringComparer.Ordinal))
        {
            var batch = new List<TableEntity>(MaxEntities);
            var characters = 0;
            foreach (var entity in partition)
            {
                var size = Characters(entity);
                if (batch.Count == MaxEntities || (batch.Count > 0 && characters + size > MaxCharacters))
                {
                    yield return batch;
                    batch = new(MaxEntities);
                    characters = 0;
                }

                batch.Add(entity);
                characters += size;
            }

            yield return batch;
        }
    }

    private static int Characters(TableEntity entity) => entity.Sum(property => (property.Value as string)?.Length ?? 0);
}
