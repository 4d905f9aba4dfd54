using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Two numbers that stand each where the other belongs are one slip: 接待 60 批次、8 人次 for 8 batches of 60 people.</summary>
internal sealed class ExchangedNumbers() : ProseRule(
    "prose-exchanged",
    new("两数互换", "Two numbers that changed places"),
    new("文字中相邻的两个数没有互换位置", "two numbers of the prose do not stand in each other's place"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) =>
        from same in ProseFigure.Differences(report).GroupBy(pair => pair.Figure.Key.Statement)
        let pairs = same.ToList()
        where pairs.Select(pair => pair.Figure.Key).Distinct().Count() < ProseFigure.Many
        from two in In(pairs)
        select Exchange(two.One, two.Other);

    /// <summary>Those of the differences from a statement that follow each other and have each other's number.</summary>
    /// <param name="differences">The numbers of the prose with the figures that they should repeat, in reading order.</param>
    internal static IEnumerable<((Claim Claim, Figure Figure) One, (Claim Claim, Figure Figure) Other)> In(List<(Claim Claim, Figure Figure)> differences)
    {
        for (var i = 0; i + 1 < differences.Count; i++)
        {
            var (one, other) = (differences[i], differences[i + 1]);
            if (one.Claim.Section == other.Claim.Section && one.Figure.Key != other.Figure.Key && one.Claim.Value != other.Claim.Value
                && Meant(one) == other.Claim.Value && Meant(other) == one.Claim.Value)
            {
                yield return (one, other);
                i++;
            }
        }
    }

    // What a number of the prose should read, in its own unit.
    private static decimal? Meant((Claim Claim, Figure Figure) pair) => pair.Figure.Value * pair.Figure.Unit.Scale / pair.Claim.Unit.Scale;

    private Finding Exchange((Claim Claim, Figure Figure) one, (Claim Claim, Figure Figure) other) => Compare(
        Report(
            $"文字说明中“{one.Claim.Subject}”的 {one.Claim.Printed}{one.Claim.Unit} 与“{other.Claim.Subject}”的 {other.Claim.Printed}{other.Claim.Unit} 互换了：{Say((PrintedNumber)one.Figure).Zh}，{Say((PrintedNumber)other.Figure).Zh}。请对调。",
            $"In the prose {one.Claim.Printed} {one.Claim.Unit} of “{one.Claim.Subject}” and {other.Claim.Printed} {other.Claim.Unit} of “{other.Claim.Subject}” have changed places: {Say((PrintedNumber)one.Figure).En}, {Say((PrintedNumber)other.Figure).En}. Exchange them.",
            [one.Claim, other.Claim, one.Figure, other.Figure]),
        one.Claim.Value,
        other.Claim.Value!.Value);
}
