using FinalAccounts.Azure.Reports;
using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>The list of reports.</summary>
/// <param name="Reports">Reports, the latest year first, then by department.</param>
internal sealed record ReportList(IReadOnlyList<ReportSummary> Reports);

/// <summary>One report in a list.</summary>
/// <param name="Department">The department, as it is written in addresses.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Whose accounts it holds.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="File">The name of the uploaded file.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Version">The version that readers see.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="PublishedAt">When this version became visible.</param>
/// <param name="Figures">How many figures, blanks included.</param>
/// <param name="Findings">How many findings of each severity.</param>
/// <param name="Identities">How many instances of identities had each verdict.</param>
/// <param name="Links">Where the rest is.</param>
internal sealed record ReportSummary(
    string Department,
    int Year,
    ReportKind Kind,
    string Title,
    string File,
    string Sha256,
    string Version,
    DateTimeOffset UploadedAt,
    DateTimeOffset PublishedAt,
    int Figures,
    FindingCounts Findings,
    VerdictCounts Identities,
    ReportLinks Links)
{
    /// <summary>The summary of a published report.</summary>
    public static ReportSummary Of(PublishedReport report)
    {
        var address = $"/{Routes.Prefix}/{Routes.Reports}/{report.Key.Year}/{Uri.EscapeDataString(report.Key.Department)}";
        return new(
            report.Key.Department,
            report.Key.Year,
            report.Kind,
            report.Title,
            report.File,
            report.Version.Sha256,
            report.Version.ToString(),
            report.UploadedAt,
            report.PublishedAt,
            report.Figures,
            report.Findings,
            report.Identities,
            new(address, address + "/html", address + "/figures", address + "/findings"));
    }
}

/// <summary>The addresses of one report.</summary>
/// <param name="Self">The whole report as JSON.</param>
/// <param name="Html">Its page.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Findings">Its findings.</param>
internal sealed record ReportLinks(string Self, string Html, string Figures, string Findings);

/// <summary>The figures of a report.</summary>
/// <param name="Report">Which report, and which version.</param>
/// <param name="Figures">The figures in the order of the report.</param>
internal sealed record FigureList(ReportSummary Report, IReadOnlyList<Figure> Figures);

/// <summary>The findings of a report.</summary>
/// <param name="Report">Which report, and which version.</param>
/// <param name="Findings">The findings, the gravest first.</param>
internal sealed record FindingList(ReportSummary Report, IReadOnlyList<Finding> Findings);

/// <summary>One line of one statement across the departments of a year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Line">The line's key.</param>
/// <param name="Departments">The departments that have it, by name.</param>
internal sealed record LineList(int Year, StatementId Statement, string Line, IReadOnlyList<DepartmentLine> Departments);

/// <summary>A line of one department.</summary>
/// <param name="Department">The department.</param>
/// <param name="Figures">Its figures, one for each column that prints one.</param>
internal sealed record DepartmentLine(string Department, IReadOnlyList<Figure> Figures);

/// <summary>The files that were refused.</summary>
/// <param name="Files">By name.</param>
internal sealed record RejectedList(IReadOnlyList<RejectedFile> Files);

/// <summary>What a request to republish did.</summary>
/// <param name="Year">The year.</param>
/// <param name="Queued">How many reports were queued.</param>
internal sealed record Republishing(int Year, int Queued);
