using FinalAccounts.Azure.Reports;
using FinalAccounts.Checks;

namespace FinalAccounts.Azure.Http;

/// <summary>One report in a list.</summary>
/// <param name="Department">The department, as it is written in addresses.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Division">The administrative division that its name begins with; empty when it names none.</param>
/// <param name="Kind">Whose accounts it holds.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="File">The name of the uploaded file.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Version">The version that readers see.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="PublishedAt">When this version became visible.</param>
/// <param name="Income">Income of the year in yuan; null when the report does not print it.</param>
/// <param name="Expenditure">Expenditure of the year in yuan; null when the report does not print it.</param>
/// <param name="Figures">How many figures, blanks included.</param>
/// <param name="Findings">How many findings of each severity.</param>
/// <param name="Identities">How many instances of identities had each verdict.</param>
/// <param name="Links">Where the rest is.</param>
internal sealed record ReportSummary(
    string Department,
    int Year,
    string Division,
    ReportKind Kind,
    string Title,
    string File,
    string Sha256,
    string Version,
    DateTimeOffset UploadedAt,
    DateTimeOffset PublishedAt,
    [property: System.Text.Json.Serialization.JsonConverter(typeof(DecimalStringConverter))] decimal? Income,
    [property: System.Text.Json.Serialization.JsonConverter(typeof(DecimalStringConverter))] decimal? Expenditure,
    int Figures,
    FindingCounts Findings,
    VerdictCounts Identities,
    IReadOnlyDictionary<string, string> Links)
{
    /// <summary>The summary of a published report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="address">The address of the request, to which the links belong.</param>
    public static ReportSummary Of(PublishedReport report, RequestAddress address) => new(
        report.Key.Department,
        report.Key.Year,
        AdministrativeDivision.Of(report.Key.Department),
        report.Kind,
        report.Title,
        report.File,
        report.Version.Sha256,
        report.Version.ToString(),
        report.UploadedAt,
        report.PublishedAt,
        report.Entry.Income,
        report.Entry.Expenditure,
        report.Figures,
        report.Findings,
        report.Identities,
        ReportRelations.Of(report, address).ToDictionary(one => one.Name, one => one.Link, StringComparer.Ordinal));
}
