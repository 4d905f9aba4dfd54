using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Publishing.Pages;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing;

/// <summary>What the index of the site shows of one report. Written when a report is published, read when the index is made again.</summary>
/// <param name="Department">The department or unit.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Whose accounts the report holds.</param>
/// <param name="Folder">The report's folder from the root of the site, without a slash at its end.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many findings are warnings.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Amounts">The amounts by which departments and years are compared: the lines of T01 that hold one.</param>
public sealed record SiteEntry(
    string Department,
    int Year,
    ReportKind Kind,
    string Folder,
    int Errors,
    int Warnings,
    DateTimeOffset PublishedAt,
    ImmutableArray<ComparedAmount> Amounts)
{
    /// <summary>Income of the year in yuan; null when the report does not print it.</summary>
    [JsonIgnore]
    public decimal? Income => Amount(ComparedLines.Income);

    /// <summary>Expenditure of the year in yuan; null when the report does not print it.</summary>
    [JsonIgnore]
    public decimal? Expenditure => Amount(ComparedLines.Expenditure);

    /// <summary>An amount in yuan; null when the report does not print it, or when reports are not compared by it.</summary>
    internal decimal? Amount(FigureKey key) => Amounts.FirstOrDefault(amount => amount.Figure == key)?.Yuan;
}

/// <summary>One amount in the comparison of departments and of years.</summary>
/// <param name="Figure">Which figure it is.</param>
/// <param name="Label">The line's label as printed.</param>
/// <param name="Yuan">The amount in yuan.</param>
public sealed record ComparedAmount(
    FigureKey Figure,
    string Label,
    [property: JsonConverter(typeof(DecimalStringConverter))] decimal? Yuan);
