using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>This year's amount and the budgets of a subject where another sentence, or the statement, has them.</summary>
internal static class StatedAmounts
{
    /// <summary>The amount that all other sentences agree on; null when none states it or they differ.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">A claim about the subject.</param>
    public static Claim? Of(FinalAccountsReport report, Claim claim)
    {
        if (SubjectFigures.Meaning(claim.Subject, claim.Section) is not { } meaning)
        {
            return null;
        }

        Claim? found = null;
        foreach (var other in report.Claims)
        {
            if (other.Section != claim.Section || other.Group == claim.Group || other is not { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null, Unit.IsMoney: true }
                || SubjectFigures.Meaning(other.Subject, other.Section) != meaning)
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

    /// <summary>The budgets of a line of T09, as the statement prints them and as other sentences of the prose do.</summary>
    /// <param name="report">The report.</param>
    /// <param name="final">The line's final figure.</param>
    public static IEnumerable<PrintedNumber> BudgetsOf(FinalAccountsReport report, FigureKey final)
    {
        foreach (var column in (string[])[ColumnKeys.OpeningBudget, ColumnKeys.AdjustedBudget, ColumnKeys.Budget])
        {
            if (report.Certain(final with { Column = column }) is { Value: not null } figure)
            {
                yield return figure;
            }
        }

        foreach (var claim in report.Claims)
        {
            if (claim is { Aspect: ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget, Value: not null }
                && SubjectFigures.Meaning(claim.Subject, claim.Section) == final)
            {
                yield return claim;
            }
        }
    }
}
