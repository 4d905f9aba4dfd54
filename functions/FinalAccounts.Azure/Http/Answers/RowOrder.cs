using System.Globalization;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>The order of rows by a column, then by their keys, so that it is the same each time. Empty cells come last either way.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="column">The column; numbers are compared as numbers.</param>
/// <param name="descending">True for the greatest first.</param>
internal sealed class RowOrder<T>(ExportColumn<T> column, bool descending) : IComparer<(string Cell, string Key)>
{
    private readonly bool isNumber = column.Type is "number" or "integer";

    /// <summary>The cell that a row is sorted by, and its key.</summary>
    public (string Cell, string Key) PlaceOf(StoredRow<T> row) => (column.Value(row.Item) ?? "", row.Key);

    /// <inheritdoc/>
    public int Compare((string Cell, string Key) x, (string Cell, string Key) y)
    {
        var empty = (x.Cell.Length == 0).CompareTo(y.Cell.Length == 0);
        if (empty != 0)
        {
            return empty;
        }

        var cells = isNumber && Number(x.Cell) is { } a && Number(y.Cell) is { } b ? a.CompareTo(b) : string.CompareOrdinal(x.Cell, y.Cell);
        return cells == 0 ? string.CompareOrdinal(x.Key, y.Key) : descending ? -cells : cells;
    }

    private static decimal? Number(string cell) =>
        decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
