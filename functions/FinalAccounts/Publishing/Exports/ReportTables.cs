using System.Collections.Immutable;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The tables of a report for machines: figures, claims, identities, findings.</summary>
internal static class ReportTables
{
    /// <summary>All of them, the figures first.</summary>
    public static ImmutableArray<ExportTable> Of(Inspection inspection)
    {
        var (_, report, checks) = inspection;
        return
        [
            ExportTable.Of("figures", new("报表数字", "Figures of the statements"), FigureColumns.Of(report.Department, report.Year), report.Statements.SelectMany(statement => statement.Figures)),
            ExportTable.Of("claims", new("说明文字中的数字", "Numbers of the prose"), ClaimColumns.All, report.Claims),
            ExportTable.Of("identities", new("勾稽关系", "Identities"), IdentityColumns.All, checks.Identities),
            ExportTable.Of("findings", new("核对结果", "Findings"), FindingColumns.All, checks.Findings),
        ];
    }
}
