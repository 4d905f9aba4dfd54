using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>A figure of another report, against which one of this report is held.</summary>
/// <param name="Report">The other report.</param>
/// <param name="Figure">Its figure, with its place in that report's file.</param>
public sealed record OtherFigure(OtherReport Report, Figure Figure);

/// <summary>Another report, by name.</summary>
/// <param name="Year">Its fiscal year.</param>
/// <param name="Department">Whose it is, as the report names itself.</param>
/// <param name="Kind">Department, unit, or the department's own office.</param>
/// <param name="Sha256">SHA-256 of its file.</param>
public sealed record OtherReport(int Year, string Department, ReportKind Kind, string Sha256)
{
    /// <summary>The name of a report.</summary>
    public static OtherReport Of(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report.Year, report.Department, report.Kind, report.Sha256);
    }
}
