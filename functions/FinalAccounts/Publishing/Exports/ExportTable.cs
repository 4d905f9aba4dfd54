namespace FinalAccounts.Publishing.Exports;

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
