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
    public PrintedNumber? AmountIn(FinalAccountsReport report) =>
        Amount ?? (Claims.FirstOrDefault(claim => claim.Aspect is ClaimAspect.Change or ClaimAspect.ChangeRate or ClaimAspect.CompletionRate or ClaimAspect.Share)
            is { Figure: { } key } ? report[key] is { Value: not null } figure ? figure : null : (PrintedNumber?)null);

    /// <summary>All groups of a report, in reading order.</summary>
    public static IEnumerable<ClaimGroup> Of(FinalAccountsReport report) =>
        report.Claims.GroupBy(claim => claim.Group).Select(group => new ClaimGroup([.. group]));
}
