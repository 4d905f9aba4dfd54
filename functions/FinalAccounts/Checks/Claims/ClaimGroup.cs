using System.Collections.Immutable;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>What the prose says of one subject in one go.</summary>
/// <param name="Claims">The claims in reading order.</param>
internal sealed record ClaimGroup(ImmutableArray<Claim> Claims)
{
    /// <summary>The first claim of an aspect, or null.</summary>
    public Claim? this[ClaimAspect aspect] => Claims.FirstOrDefault(claim => claim.Aspect == aspect);

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
        if (Amount is { } amount)
        {
            yield return amount;
        }

        if (Claims.FirstOrDefault(claim => claim.Figure is not null && claim.Aspect is not (ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget))
            is { Figure: { } key } && report.Certain(key) is { Value: not null } figure && Amount?.Interval.Meets(figure.Interval) != true)
        {
            yield return figure;
        }
    }

    /// <summary>All groups of a report, in reading order.</summary>
    public static IEnumerable<ClaimGroup> Of(FinalAccountsReport report) =>
        report.Claims.GroupBy(claim => claim.Group).Select(group => new ClaimGroup([.. group]));
}
