using System.Collections.Immutable;

namespace FinalAccounts.Checks.Related;

/// <summary>Makes findings of what differs from other reports. What differs by one amount has one cause and is one finding.</summary>
internal static class RelatedFindings
{
    // When most of what the prose says of last year differs, it speaks of another scope: one thing to explain, not many.
    private const int Flood = 4;

    /// <summary>The findings of one report.</summary>
    public static IEnumerable<Finding> Of(FinalAccountsReport report, IReadOnlyCollection<RelatedCheck> checks)
    {
        var reason = AdjustmentWords.In(report);
        foreach (var relationship in Enum.GetValues<Relationship>())
        {
            var bound = checks.Where(check => check.Identity.Relationship == relationship && check.Verdict is not (Verdict.NotBound or Verdict.Blocked)).ToList();
            var failed = bound.FindAll(check => check.Verdict == Verdict.Violated);
            var prose = failed.FindAll(check => check.Identity is PriorProseImplied);
            var implied = bound.Count(check => check.Identity is PriorProseImplied);
            if (prose.Count >= Flood && prose.Count * 2 > implied)
            {
                failed.RemoveAll(prose.Contains);
                yield return RelatedText.OtherScope(prose, implied, reason);
            }

            foreach (var cause in Causes(failed))
            {
                yield return RelatedText.Of(cause, reason);
            }
        }
    }

    private static IEnumerable<ImmutableArray<RelatedCheck>> Causes(List<RelatedCheck> failed)
    {
        var left = failed;
        while (left.Count > 0)
        {
            var first = left[0];
            yield return [.. left.Where(check => IsLike(first, check))];
            left = left.FindAll(check => !IsLike(first, check));
        }
    }

    private static bool IsLike(RelatedCheck first, RelatedCheck check) =>
        Math.Abs(check.Difference - first.Difference) <= check.Slack + first.Slack
        || (check.Equation.Figure == first.Equation.Figure && check.Equation.Other == first.Equation.Other && check.Identity == first.Identity);
}
