using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Performance;

/// <summary>The funds of the projects evaluated, split by budget, are the project expenditure of those budgets.</summary>
internal sealed class ProjectFunds() : ProseRule(
    "performance-funds",
    new("评价资金按预算的划分", "Funds evaluated, by budget"),
    new("一般公共预算、政府性基金、国有资本各自涉及的资金与公开05、07、08表项目支出相符", "the funds by budget agree with the project expenditure of T05, T07, T08"),
    Severity.Error,
    FindingCategory.Consistency)
{
    private static readonly (string Word, StatementId Statement)[] Budgets =
        [("一般公共预算", StatementId.T05), ("政府性基金", StatementId.T07), ("国有资本", StatementId.T08)];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var said = new List<(Claim Claim, Interval Figure, decimal Expected, Figure? Printed)>();
        foreach (var (word, statement) in Budgets)
        {
            var claim = report.Claims.FirstOrDefault(claim =>
                claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Amount, Value: not null } && claim.Subject.Contains(word, StringComparison.Ordinal));
            var figure = report.Certain(new FigureKey(statement, LineKeys.Total, ColumnKeys.Project));
            if (claim is not null && report[statement].Status is StatementStatus.Read or StatementStatus.Empty)
            {
                said.Add((claim!, figure?.Value is null ? Interval.Zero : figure.Interval, figure?.Value is { } value ? value * figure.Unit.Scale : 0m, figure));
            }
        }

        // Only when the whole agrees is the split wrong; else other projects are meant, and nothing is proven.
        if (said.Count < 2 || !Sum(said.Select(part => part.Claim.Interval)).Meets(Sum(said.Select(part => part.Figure))))
        {
            yield break;
        }

        var wrong = said.Where(part => !part.Claim.Interval.Meets(part.Figure)).ToList();
        if (wrong.Count == 0)
        {
            yield break;
        }

        var zh = string.Join("；", wrong.Select(part => $"{part.Claim.Subject} {part.Claim.Printed}{part.Claim.Unit}，报表为 {Expected(part.Claim, part.Expected)}{part.Claim.Unit}"));
        var en = string.Join("; ", wrong.Select(part => $"{part.Claim.Subject} {part.Claim.Printed} {part.Claim.Unit}, by the statements {Expected(part.Claim, part.Expected)} {part.Claim.Unit}"));
        var first = wrong[0];
        yield return Compare(
            Report(
                $"评价资金的划分与报表的项目支出不符（合计相符）：{zh}。请更正划分。",
                $"The split of the funds does not agree with the project expenditure of the statements, though their sum does: {en}. Mend the split.",
                [.. wrong.Select(part => part.Claim), .. wrong.Select(part => part.Printed).OfType<Figure>()]),
            first.Claim.Value,
            first.Expected / first.Claim.Unit.Scale,
            (first.Claim.Interval.Slack + first.Figure.Slack) / first.Claim.Unit.Scale);
    }

    private static string Expected(Claim claim, decimal yuan) => Round(yuan / claim.Unit.Scale);

    private static Interval Sum(IEnumerable<Interval> parts) => parts.Aggregate((a, b) => a + b);
}
