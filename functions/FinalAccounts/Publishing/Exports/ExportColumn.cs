namespace FinalAccounts.Publishing.Exports;

/// <summary>A column of a table for machines. The files of the site, the data package that describes them and the answers over HTTP are made from the same columns, so they cannot disagree.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">The column's name in the CSV's first row.</param>
/// <param name="Type">Its type in the words of Table Schema: <c>string</c>, <c>integer</c>, <c>number</c>.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Value">The cell of a row; null and empty are missing values.</param>
/// <param name="FiscalType">Its column type in the words of the Fiscal Data Package; null for a column outside them.</param>
public sealed record ExportColumn<T>(string Name, string Type, BilingualText Title, Func<T, string?> Value, string? FiscalType = null)
{
    /// <summary>The same column over something that holds a row.</summary>
    /// <typeparam name="TOuter">What holds it.</typeparam>
    /// <param name="inner">The row.</param>
    public ExportColumn<TOuter> Over<TOuter>(Func<TOuter, T> inner) => new(Name, Type, Title, item => Value(inner(item)), FiscalType);
}
