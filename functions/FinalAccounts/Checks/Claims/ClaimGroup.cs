using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>What the prose says of one subject in one go.</summary>
/// <param name="Claims">The claims in reading order.</param>
internal sealed record ClaimGroup(ImmutableArray<Claim> Claims)
{
    // By the claims themselves: a report with other claims has other groups.
    private static readonly ConditionalWeakTable<Claim[], ClaimGroup[]> Known = [];

    /// <summary>The first claim of an aspect, or null.</summary>
    public Claim? this[ClaimAspect aspect]
    {
        get
        {
            foreach (var claim in Claims)
            {
                if (claim.Aspect == aspect)
                {
                    return claim;
                }
            }

            return null;
        }
    }

    /// <summary>This year's amount: stated, or held against a budget.</summary>
    public Claim? Amount => this[ClaimAspect.Amount] ?? this[ClaimAspect.Final];

    /// <summary>The budgets that the group states.</summary>
    public IEnumerable<Claim> Budgets => Claims.Where(claim =>
        claim.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget);

    /// <summary>The subject.</summary>
    public string Subject => Claims[0].Subject;

    /// <summary>The section.</summary>
    public ProseSection Section => Claims[0].Section;

    /// <summary>This year's amount as the prose has it, else the figure that is spoken of.</summary>
    public PrintedNumber? AmountIn(FinalAccountsReport report) => AmountsIn(report).FirstOrDefault();

    /// <summary>
    /// This year's amount as the prose has it and, where that contradicts the statement or is not there, the figure. A misprint of one is
    /// reported as such; it must not make a second finding of every rate that was computed from the other.
    /// </summary>
    public IEnumerable<PrintedNumber> AmountsIn(FinalAccountsReport report)
    {
        var stated = Claims.Where(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null }).ToList();
        for (var i = 0; i < stated.Count; i++)
        {
            if (!stated.Take(i).Any(before => before.Interval.Meets(stated[i].Interval)))
            {
                yield return AsExact(report, stated[i]);
            }
        }

        if (Claims.FirstOrDefault(claim => claim.Figure is not null && claim.Aspect is not (ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget or ClaimAspect.Count))
            is { Figure: { } key } && report.Certain(key) is { Value: not null } figure && !stated.Exists(claim => claim.Interval.Meets(figure.Interval)))
        {
            yield return figure;
        }
        else if (stated.Count == 0 && StatedAmounts.Of(report, Claims[0]) is { } elsewhere)
        {
            yield return elsewhere;
        }
    }

    /// <summary>A claim, or the figure that prints the same number with more decimals: 14 万元 in the prose is no less exact than 14.00 万元 in its statement.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">An amount or a budget.</param>
    public static PrintedNumber AsExact(FinalAccountsReport report, Claim claim) =>
        claim.Figure is { } key && report.Certain(key) is { Value: { } value } figure && value * figure.Unit.Scale == claim.Value * claim.Unit.Scale
            && figure.Interval.Slack < claim.Interval.Slack ? figure : claim;

    /// <summary>The budget that a completion names (年初, 全年), or all that the group states when it names none.</summary>
    /// <param name="of">The name; null or empty for none.</param>
    public IEnumerable<Claim> BudgetsNamed(string? of)
    {
        var all = Budgets.Where(claim => claim.Value is not null).ToList();
        var aspect = BudgetOf(of);
        return aspect is null || !all.Exists(claim => claim.Aspect == aspect) ? all : all.Where(claim => claim.Aspect == aspect);
    }

    /// <summary>The budget that words name: 年初, or 全年, 调整后, 变更后; null for neither.</summary>
    /// <param name="of">The words; null for none.</param>
    public static ClaimAspect? BudgetOf(string? of) => string.IsNullOrEmpty(of) ? null
        : of.Contains("年初", StringComparison.Ordinal) ? ClaimAspect.OpeningBudget
        : of.Contains("全年", StringComparison.Ordinal) || of.Contains("调整", StringComparison.Ordinal) || of.Contains("变更", StringComparison.Ordinal) ? ClaimAspect.AdjustedBudget
        : null;

    /// <summary>All groups of a report, in reading order; put together once for all rules.</summary>
    public static IReadOnlyList<ClaimGroup> Of(FinalAccountsReport report) =>
        Known.GetValue(ImmutableCollectionsMarshal.AsArray(report.Claims)!, claims => [.. claims.GroupBy(claim => claim.Group).Select(group => new ClaimGroup([.. group]))]);
}
