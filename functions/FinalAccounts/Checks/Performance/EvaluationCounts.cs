using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>What an evaluation says was really counted is the same wherever it says so.</summary>
internal sealed class EvaluationCounts() : ProseRule(
    "performance-counts",
    new("实际数量前后一致", "Counts stated twice in an evaluation"),
    new("同一事物的实际数量在评价报告中前后一致", "the actual number of one thing is the same wherever the evaluation states it"),
    Severity.Error,
    FindingCategory.Consistency)
{
    private static readonly string[] Things = ["个", "家", "人", "户", "台", "辆", "套"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var actual = report.Claims
            .Where(claim => claim is { Section: ProseSection.Evaluation, Aspect: ClaimAspect.Count, Value: not null } && Things.Contains(claim.Unit.Symbol)
                && claim.Subject.Contains("实际", StringComparison.Ordinal))
            .Select(claim => (Claim: claim, Key: Key(claim.Subject)))
            .Where(named => named.Key.Length >= 4)
            .ToList();
        for (var i = 0; i < actual.Count; i++)
        {
            for (var j = i + 1; j < actual.Count; j++)
            {
                var (a, b) = (actual[i], actual[j]);
                if (a.Claim.Value != b.Claim.Value && (Resemblance.IsWithin(a.Key, b.Key) || Resemblance.IsWithin(b.Key, a.Key)))
                {
                    yield return Compare(
                        Report(
                            $"“{a.Claim.Subject}”为 {a.Claim.Printed}{a.Claim.Unit}，另一处“{b.Claim.Subject}”为 {b.Claim.Printed}{b.Claim.Unit}。请核对后改为一致。",
                            $"“{a.Claim.Subject}” is {a.Claim.Printed} {a.Claim.Unit}; elsewhere “{b.Claim.Subject}” is {b.Claim.Printed} {b.Claim.Unit}. Make them agree.",
                            [b.Claim, a.Claim]),
                        b.Claim.Value,
                        a.Claim.Value!.Value);
                }
            }
        }
    }

    private static string Key(string subject)
    {
        var from = subject.IndexOf("实际", StringComparison.Ordinal) + 2;
        return SubjectPhrase.Key(subject[from..]).Replace("数量", "", StringComparison.Ordinal).TrimEnd('数');
    }
}
