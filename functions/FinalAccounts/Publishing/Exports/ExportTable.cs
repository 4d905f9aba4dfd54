namespace FinalAccounts.Publishing.Exports;

/// <summary>A column of a table for machines. The CSV is written and the data package described from the same columns, so they cannot disagree.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">The column's name in the CSV's first row.</param>
/// <param name="Type">Its type in the words of Table Schema: <c>string</c>, <c>integer</c>, <c>number</c>.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Value">The cell of a row; null and empty are missing values.</param>
/// <param name="FiscalType">Its column type in the words of the Fiscal Data Package; null for a column outside them.</param>
internal sealed record ExportColumn<T>(string Name, string Type, BilingualText Title, Func<T, string?> Value, string? FiscalType = null);

/// <summary>A column without its way to the data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Title">What it holds.</param>
/// <param name="FiscalType">Its fiscal column type, or null.</param>
internal sealed record ExportField(string Name, string Type, BilingualText Title, string? FiscalType);

/// <summary>A table for machines.</summary>
/// <param name="Name">Its name, and with <c>.csv</c> that of its file.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Its cells, as they are printed.</param>
internal sealed record ExportTable(string Name, BilingualText Title, IReadOnlyList<ExportField> Fields, IReadOnlyList<string[]> Rows)
{
    public string File => Name + ".csv";

    public static ExportTable Of<T>(string name, BilingualText title, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> items) => new(
        name,
        title,
        [.. columns.Select(column => new ExportField(column.Name, column.Type, column.Title, column.FiscalType))],
        [.. items.Select(item => columns.Select(column => column.Value(item) ?? "").ToArray())]);
}
