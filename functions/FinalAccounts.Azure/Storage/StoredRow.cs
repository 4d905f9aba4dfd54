namespace FinalAccounts.Azure.Storage;

/// <summary>A row of a list with its key: unique in the list, and in its own order the list is sorted by it.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Key">Its key.</param>
/// <param name="Item">What it holds.</param>
public readonly record struct StoredRow<T>(string Key, T Item);

/// <summary>Rows of lists that are stored whole.</summary>
internal static class StoredRow
{
    /// <summary>The rows of a list in its own order, which must be the same each time.</summary>
    /// <param name="load">Reads the list.</param>
    public static async IAsyncEnumerable<StoredRow<T>> Of<T>(Func<Task<IEnumerable<T>>> load)
    {
        var number = 0;
        foreach (var item in await load())
        {
            yield return new(TableKey.Ordinal(number++), item);
        }
    }

    /// <summary>The rows of a list at hand.</summary>
    public static IAsyncEnumerable<StoredRow<T>> Of<T>(IEnumerable<T> items) => Of(() => Task.FromResult(items));
}
