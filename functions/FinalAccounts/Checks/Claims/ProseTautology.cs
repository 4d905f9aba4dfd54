using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>A reason that only says again what it should explain.</summary>
internal sealed class ProseTautology() : ProseRule(
    "prose-tautology",
    new("原因同义反复", "Reason that explains nothing"),
    new("变动原因应说明为什么，而不是重复变动本身", "a reason says why, not again what"),
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.Change] is not { Reason: { } reason, Value: { } change } claim || change == 0m)
            {
                continue;
            }

            var word = change > 0m ? "增加" : "减少";
            var plain = reason.TrimEnd('。').Replace("了", "", StringComparison.Ordinal);
            if (plain == "支出" + word || plain == "收入" + word || plain == SubjectPhrase.Key(claim.Subject) + word)
            {
                yield return Report(
                    $"“{claim.Subject}”变动 {change}{claim.Unit} 的原因写作“{reason}”，只是重复变动本身。请写明具体原因。",
                    $"The reason for the change of “{claim.Subject}” by {change} {claim.Unit} is “{reason}”, which only repeats it. Say why.",
                    [claim]);
            }
        }
    }
}
