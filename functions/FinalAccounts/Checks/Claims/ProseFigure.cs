using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>A number of the prose is the number of the statement that it repeats. Many that differ in one statement have one cause and are one finding.</summary>
internal sealed class ProseFigure() : ProseRule(
    "prose-figure",
    new("文字说明与报表一致", "Prose repeats the statement"),
    new("文字中的金额、数量 = 报表中的同一数", "an amount or count in the prose = the same figure of the statement"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <summary>So many numbers that differ from one statement are not as many slips of the pen.</summary>
    internal const int Many = 4;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var same in Differences(report).GroupBy(pair => pair.Figure.Key.Statement))
        {
            var pairs = same.ToList();
            if (pairs.Select(pair => pair.Figure.Key).Distinct().Count() >= Many)
            {
                yield return OneCause(report, pairs);
                continue;
            }

            // The same wrong number of one thing, however often it is printed, is one finding; two that changed places are another rule's.
            foreach (var one in pairs.Except(ExchangedNumbers.In(pairs).SelectMany(two => new[] { two.One, two.Other })).GroupBy(pair => (pair.Figure.Key, pair.Claim.Value * pair.Claim.Unit.Scale)))
            {
                yield return Differ([.. one.Select(pair => pair.Claim)], one.First().Figure);
            }
        }
    }

    /// <summary>True when a claim contradicts the figure that it repeats.</summary>
    internal static bool Contradicts(FinalAccountsReport report, Claim claim) =>
        claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Count
            or ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget
        && claim.Section != ProseSection.Performance
        && claim is { Value: { } value, Figure: { } key }
        && report.Certain(key) is { NotApplicable: false } figure
        && !(figure.Value is null && (!report[key.Statement].Problems.IsEmpty || StandsBeside(report[key.Statement], claim, key)))
        && !(claim.Aspect == ClaimAspect.Count ? (figure.Value ?? 0m) == value : Printed(figure).Meets(claim.Interval));

    // Where numbers of a statement were left out, a blank may be one of them; one whose number stands in another column of its line may have been read into
    // the wrong one: no proof against the prose.
    private static bool StandsBeside(Statement statement, Claim claim, FigureKey blank) =>
        claim.Value != 0m && statement.Figures.Any(figure => figure.Line.Key == blank.Line && figure.Value is not null && figure.Interval.Meets(claim.Interval));

    /// <summary>All numbers of the prose that differ from the figures that they repeat.</summary>
    internal static IEnumerable<(Claim Claim, Figure Figure)> Differences(FinalAccountsReport report) =>
        from claim in report.Claims where Contradicts(report, claim) select (claim, report[claim.Figure!.Value]!);

    private static Interval Printed(Figure figure) => figure.Value is null ? Interval.Zero : figure.Interval;

    private Finding Differ(List<Claim> claims, Figure figure)
    {
        var claim = claims[0];
        var again = claims.Count == 1 ? new BilingualText("", "") : new($"（共 {claims.Count} 处）", $" ({claims.Count} times)");
        var value = claim.Value!.Value;
        var expected = (figure.Value ?? 0m) * figure.Unit.Scale / claim.Unit.Scale;
        var words = Say((PrintedNumber)figure);
        var scale = Scale(value, expected);
        return Compare(
            Report(
                $"文字说明称“{claim.Subject}”为 {claim.Printed}{claim.Unit}{again.Zh}，而 {words.Zh}，相差 {Round(value - expected, claim.Decimals)}{claim.Unit}。{scale.Zh}请核对后改为一致。",
                $"The prose says “{claim.Subject}” is {claim.Printed} {claim.Unit}{again.En}, but {words.En}: a difference of {Round(value - expected, claim.Decimals)} {claim.Unit}. {scale.En}Make them agree.",
                [.. claims, figure],
                IsDoubtful(claim, figure) ? Severity.Warning : null),
            value,
            expected,
            (claim.Interval.Slack + Printed(figure).Slack) / claim.Unit.Scale);
    }

    // A blank may stand for any count; a column 预算数 does not say whether it is the opening or the adjusted budget.
    private static bool IsDoubtful(Claim claim, Figure figure) =>
        (claim.Aspect == ClaimAspect.Count && figure.Value is null)
        || (claim.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget && figure.Key.Column == ColumnKeys.Budget);

    // Rows that slid against their labels: the prose finds each of its numbers in another row of the same column.
    private Finding OneCause(FinalAccountsReport report, List<(Claim Claim, Figure Figure)> pairs)
    {
        var statement = report[pairs[0].Figure.Key.Statement];
        var elsewhere = pairs.Count(pair => pair.Claim.Value != 0m && statement.Figures.Any(figure =>
            figure.Key.Column == pair.Figure.Key.Column && figure.Key != pair.Figure.Key && figure.Value is not null && figure.Interval.Meets(pair.Claim.Interval)));
        var name = FigureText.Of(statement.Id);
        var slid = 4 * elsewhere >= 3 * pairs.Count
            ? new BilingualText("文字中的数大多在该表同一栏的其他行，疑为该表数据与项目错行。请核对该表。", "Most of the prose's numbers stand in other rows of the same column: the rows of the statement seem to have slid against their labels. Check the statement.")
            : new BilingualText("请核对该表与文字，统一口径后一并更正。", "Check the statement and the prose and mend them together.");
        var shown = pairs.Take(5).ToList();
        return Report(
            $"文字说明有 {pairs.Count} 个数与{name.Zh}不符：{string.Join("；", shown.Select(pair => $"“{pair.Claim.Subject}”文字 {pair.Claim.Printed}{pair.Claim.Unit}，表 {Say((PrintedNumber)pair.Figure).Zh}"))}{(pairs.Count > shown.Count ? "；……" : "")}。{slid.Zh}",
            $"{pairs.Count} numbers of the prose differ from {name.En}: {string.Join("; ", shown.Select(pair => $"“{pair.Claim.Subject}” {pair.Claim.Printed} {pair.Claim.Unit} in the prose, {Say((PrintedNumber)pair.Figure).En}"))}{(pairs.Count > shown.Count ? "; …" : "")}. {slid.En}",
            pairs.SelectMany(pair => (PrintedNumber[])[pair.Claim, pair.Figure]));
    }

    private static BilingualText Scale(decimal value, decimal expected) =>
        value != 0m && (value == expected * 10_000m || value * 10_000m == expected)
            ? new("数字相差一万倍，疑为“元”与“万元”之误。", "They differ by ten thousand times: 元 for 万元, it seems. ")
            : new("", "");
}
