using FinalAccounts.Checks.Text;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Last year's amounts that different sentences imply are one amount.</summary>
internal sealed class ProsePriorYear() : ProseRule(
    "prose-prior-year",
    new("隐含的上年数一致", "Last year's amounts"),
    new("同一项目由“本年数 − 增减额”推出的上年数各处一致", "last year's amount (this year − change) is the same wherever it follows"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        // Rates imply too wide an interval to contradict, and their own rule holds them against change and amount.
        // A sentence with a wrong year is another rule's.
        var misdated = ClaimYear.Misdated(report).SelectMany(sentence => sentence.Claims).ToHashSet();
        var values = PriorYearValues.Of(report).Where(value => value.Source != PriorYearSource.Rate && !misdated.Contains(value.Claim)
            && !(value.Amount is Claim amount && ProseFigure.Contradicts(report, amount))).ToList();
        foreach (var same in values.Where(value => value.Figure is not null).GroupBy(value => value.Figure!.Value))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => !other.Value.Meets(first.Value)).DistinctBy(other => other.Value))
            {
                yield return Disagree(first, other);
            }
        }

        foreach (var group in values.Where(value => value.Figure is null).GroupBy(value => value.Claim.Group))
        {
            if (group.FirstOrDefault(value => value.Source == PriorYearSource.Printed) is { } printed
                && group.FirstOrDefault(value => value.Source == PriorYearSource.Change) is { } follows && !follows.Value.Meets(printed.Value))
            {
                yield return Disagree(printed, follows);
            }
        }
    }

    private Finding Disagree(PriorYearValue a, PriorYearValue b) => Compare(
        Report(
            $"“{a.Subject}”的上年数，一处推得 {Round(Middle(a))}{a.Claim.Unit}，另一处推得 {Round(Middle(b))}{b.Claim.Unit}。请核对增减额。",
            $"Last year's “{a.Subject}” follows as {Round(Middle(a))} {a.Claim.Unit} in one sentence and as {Round(Middle(b))} {b.Claim.Unit} in another. Check the changes.",
            [a.Claim, b.Claim, .. ((PrintedNumber?[])[a.Amount, b.Amount]).OfType<PrintedNumber>()]),
        Middle(a),
        Middle(b));

    private static decimal Middle(PriorYearValue value) =>
        (value.Value.Low + value.Value.High) / 2m / (value.Claim.Unit.IsMoney ? value.Claim.Unit : value.Amount!.Unit).Scale;
}
