using FinalAccounts.Documents;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The columns that say where something stands in its source.</summary>
internal static class PlaceColumns
{
    /// <summary>The columns of a place.</summary>
    /// <typeparam name="T">What a row is made from.</typeparam>
    /// <param name="place">Its place; null when it has none.</param>
    public static IEnumerable<ExportColumn<T>> Of<T>(Func<T, Place?> place) =>
    [
        new("file", "string", new("文件", "File"), item => place(item)?.File),
        new("page", "integer", new("页", "Page"), item => CellText.Of(place(item)?.Page)),
        new("source_line", "integer", new("源行", "Line of the source"), item => CellText.Of(place(item)?.Line)),
        new("source_table", "integer", new("源表", "Table of the source"), item => CellText.Of(place(item)?.Table)),
        new("source_row", "integer", new("源表行", "Row of the source's table"), item => CellText.Of(place(item)?.Row)),
        new("source_column", "integer", new("源列", "Column of the source"), item => CellText.Of(place(item)?.Column)),
    ];
}
