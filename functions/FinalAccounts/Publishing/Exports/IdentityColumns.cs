using System.Collections.Immutable;
using FinalAccounts.Checks;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The columns of identities with their verdicts.</summary>
public static class IdentityColumns
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ExportColumn<IdentityResult>> All { get; } =
    [
        new("identity", "string", new("编号", "Id"), identity => identity.Identity),
        new("instance", "string", new("应用于", "What it was applied to"), identity => identity.Instance),
        new("verdict", "string", new("判定", "Verdict"), identity => CellText.Of(identity.Verdict)),
        new("total", "string", new("合计数", "Figure that stands alone"), identity => identity.Total.ToString()),
        new("provided", "number", new("报告数", "Total as printed"), identity => CellText.Of(identity.Provided)),
        new("calculated", "number", new("计算数", "What the terms add up to"), identity => CellText.Of(identity.Calculated)),
        new("slack", "number", new("允许尾差", "What rounding allows"), identity => CellText.Of(identity.Slack)),
        new("terms", "string", new("各项", "Terms, the weight before each"), identity => string.Join(' ', identity.Terms.Select(term => $"{term.Weight}*{term.Figure}"))),
        new("elsewhere", "string", new("其他报告的数", "Figures of other reports, added up"), identity => string.Join(' ', identity.Elsewhere.Select(other => $"{other.Report.Year}:{other.Report.Department}:{other.Figure.Key}"))),
    ];
}
