using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>Which report: a fiscal year and a department. A re-upload is another version of the same report.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Department">The department or unit; of its own office's accounts with <c>（本级）</c> behind it.</param>
public sealed record ReportKey(int Year, string Department)
{
    private const string OwnLevel = "（本级）";

    /// <summary>The key of a report.</summary>
    public static ReportKey Of(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        // A department and its own office publish one report each; the second must not be taken for a new version of the first.
        var own = report.Kind == ReportKind.OwnLevel && !report.Department.Contains("本级", StringComparison.Ordinal);
        return new(report.Year, own ? report.Department + OwnLevel : report.Department);
    }

    /// <summary>The partition of the year in the table of reports.</summary>
    public string Partition => TableKey.Of("year", Year.ToString("D4"));

    /// <summary>The row of the report in its year.</summary>
    public string Row => TableKey.Of(Department);

    /// <summary>The partition of the report's versions.</summary>
    public string VersionsPartition => TableKey.Of(Year.ToString("D4"), Department);

    /// <inheritdoc/>
    public override string ToString() => $"{Year} {Department}";
}
