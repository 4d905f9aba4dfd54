using System.Collections.Immutable;

namespace FinalAccounts.Publishing.Pages;

/// <summary>What a figure tells when it is asked: where it comes from, which sums it is part of, what was found about it.</summary>
/// <param name="Id">The anchor of the figure; the note's own is <c>n-</c> and this.</param>
/// <param name="Title">Its line and column.</param>
/// <param name="Value">The value as printed, with its unit.</param>
/// <param name="Range">The true values that print like this.</param>
/// <param name="Place">Where it stands, in words.</param>
/// <param name="SourceLink">The link to that line of the source.</param>
/// <param name="Summary">One short sentence for a tooltip.</param>
/// <param name="State"><c>suspect</c>, <c>involved</c> or empty.</param>
/// <param name="Identities">The identities it is part of.</param>
/// <param name="Findings">The findings that name it.</param>
internal sealed record FigureNote(
    string Id,
    string Title,
    string Value,
    string? Range,
    string Place,
    string SourceLink,
    string Summary,
    string State,
    ImmutableArray<NotedIdentity> Identities,
    ImmutableArray<NotedFinding> Findings);

/// <summary>An identity as a figure's note shows it.</summary>
/// <param name="Link">The link to the whole equation.</param>
/// <param name="Name">Its id and what it was applied to.</param>
/// <param name="Mark">Its verdict.</param>
/// <param name="Printed">The total as printed; empty when there is none.</param>
/// <param name="Calculated">What the parts add up to.</param>
/// <param name="Low">The least that the total may read.</param>
/// <param name="High">The most that the total may read.</param>
internal sealed record NotedIdentity(string Link, string Name, Mark Mark, string Printed, string Calculated, string Low, string High);

/// <summary>A finding as a figure's note shows it.</summary>
/// <param name="Link">The link to the finding.</param>
/// <param name="Mark">Its severity.</param>
/// <param name="Message">Its message.</param>
/// <param name="Suggested">What this figure should read; null when that is not known, or another figure is suspected.</param>
internal sealed record NotedFinding(string Link, Mark Mark, string Message, string? Suggested);
