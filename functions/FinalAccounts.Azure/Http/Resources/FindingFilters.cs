using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>The filters of findings.</summary>
internal static class FindingFilters
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ListFilter<Finding>> All { get; } =
    [
        ListFilter.OfEnum<Finding, Severity>("severity", new("程度", "Severity"), finding => finding.Severity),
        ListFilter.OfEnum<Finding, FindingCategory>("category", new("类别", "Category"), finding => finding.Category),
        ListFilter.OfEnum<Finding, Verdict>("verdict", new("判定", "Verdict"), finding => finding.Verdict),
        ListFilter.Contains<Finding>("identity", new("编号包含", "Id contains"), "T02", finding => finding.Identity),
        new(
            "code",
            new("涉及的分类编码；末尾加 * 表示以此开头", "Classification code of a figure in it; with * behind it, codes that begin so"),
            [],
            value => ListFilter.Code<StatementLine>(line => line.Code).Parse(value) is { } matches
                ? finding => finding.Suspects.Any(suspect => matches(suspect.Line)) || finding.Operands.OfType<Figure>().Any(figure => matches(figure.Line))
                : null,
            "2010301, 201*"),
        ListFilter.OneOf<Finding>(
            "has",
            new("须有", "Must have"),
            ("suspect", finding => !finding.Suspects.IsEmpty),
            ("mend", finding => finding.Suspects.Any(suspect => suspect.Suggested is not null)),
            ("difference", finding => finding.Difference is not null)),
        // The difference is in the unit of the total, which comes first.
        .. ListFilter.Range<Finding>(finding => finding.Difference is { } difference
            ? FigureFilters.InBaseUnit(Math.Abs(difference), finding.Operands.FirstOrDefault()?.Unit ?? Unit.Yuan)
            : null),
    ];
}
