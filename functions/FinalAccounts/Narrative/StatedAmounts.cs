namespace FinalAccounts.Narrative;

/// <summary>This year's amount of a subject where another sentence of the same section states it.</summary>
internal static class StatedAmounts
{
    /// <summary>The amount that all other sentences agree on; null when none states it or they differ.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">A claim about the subject.</param>
    public static Claim? Of(FinalAccountsReport report, Claim claim)
    {
        var meaning = SubjectFigures.Meaning(claim.Subject, claim.Section);
        Claim? found = null;
        foreach (var other in report.Claims)
        {
            if (other.Section != claim.Section || other.Group == claim.Group || other is not { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null, Unit.IsMoney: true }
                || meaning is null || SubjectFigures.Meaning(other.Subject, other.Section) != meaning)
            {
                continue;
            }

            if (found is not null && !found.Interval.Meets(other.Interval))
            {
                return null;
            }

            found ??= other;
        }

        return found;
    }
}
