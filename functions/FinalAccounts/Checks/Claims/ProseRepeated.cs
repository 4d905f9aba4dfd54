using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>What the prose states twice and no statement holds is the same both times.</summary>
internal sealed class ProseRepeated() : ProseRule(
    "prose-repeated",
    new("同一数前后一致", "Numbers stated twice"),
    new("同一项目的同一数在文字中前后一致", "the same amount of the same thing is the same wherever it is stated"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var stated = report.Claims.Where(claim =>
            claim is { Figure: null, Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null }
            && claim.Subject.Length > 0
            && (claim.Section == ProseSection.Operating
                ? claim.Subject.StartsWith("机关运行经费", StringComparison.Ordinal)
                : claim.Section == ProseSection.Procurement && claim.Subject.EndsWith("总额", StringComparison.Ordinal)));
        foreach (var same in stated.GroupBy(claim => (claim.Section, Key: SubjectPhrase.Key(claim.Subject))))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => !other.Interval.Meets(first.Interval)))
            {
                yield return Compare(
                    Report(
                        $"“{first.Subject}”一处为 {first.Printed}{first.Unit}，另一处为 {other.Printed}{other.Unit}。请核对后改为一致。",
                        $"“{first.Subject}” is {first.Printed} {first.Unit} in one place and {other.Printed} {other.Unit} in another. Make them agree.",
                        [other, first]),
                    other.Value,
                    first.Value!.Value * first.Unit.Scale / other.Unit.Scale);
            }
        }
    }
}
