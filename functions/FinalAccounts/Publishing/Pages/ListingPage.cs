using System.Collections.Immutable;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A table for people: the page that stands beside the same rows as JSON and as CSV. Links are addresses, percent-encoded.</summary>
/// <param name="Title">What the table holds.</param>
/// <param name="Lead">What it is about: the report, the year; empty for a table of everything.</param>
/// <param name="Home">The index of the site.</param>
/// <param name="Address">The page's own address without query, the target of the filters.</param>
/// <param name="Chinese">The same page in Chinese.</param>
/// <param name="English">The same page in English.</param>
/// <param name="Twins">The same rows for machines.</param>
/// <param name="Related">Where to go from here.</param>
/// <param name="Filters">The filters, as a form.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Next">The page of the rows that follow; null when these are the last.</param>
public sealed record ListingPage(
    BilingualText Title,
    string Lead,
    string Home,
    string Address,
    string Chinese,
    string English,
    ImmutableArray<ListingLink> Twins,
    ImmutableArray<ListingLink> Related,
    ImmutableArray<ListingFilter> Filters,
    ImmutableArray<ListingColumn> Columns,
    ImmutableArray<ListingRow> Rows,
    string? Next)
{
    /// <summary>Parameters of the request that are no filters and stay when others are asked for: the order, the language.</summary>
    public ImmutableArray<ListingFilter> Kept { get; init; } = [];
}

/// <summary>A link.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Link">Its address.</param>
/// <param name="Type">The media type of what it leads to; empty for a page.</param>
public sealed record ListingLink(BilingualText Title, string Link, string Type = "");

/// <summary>A filter of a table.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Title">What it keeps.</param>
/// <param name="Value">What the request asked for; empty for nothing.</param>
/// <param name="Values">The values that it takes; empty when any may be.</param>
public sealed record ListingFilter(string Name, BilingualText Title, string Value, ImmutableArray<string> Values);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsNumber">True when its cells are numbers.</param>
/// <param name="IsLong">True when some of its cells are sentences.</param>
/// <param name="Sort">The same page sorted by it, or the other way round when it is sorted already; null when it cannot be sorted by.</param>
/// <param name="Order"><c>ascending</c>, <c>descending</c> or empty.</param>
public sealed record ListingColumn(string Name, BilingualText Title, bool IsNumber, bool IsLong, string? Sort, string Order);

/// <summary>A row of a table.</summary>
/// <param name="Link">Where its first cell leads; null for nowhere.</param>
/// <param name="Cells">Its cells, one for each column.</param>
/// <param name="Bar">How long the bar of its amount is, as <c>42.0%</c> of the longest; empty for none.</param>
public sealed record ListingRow(string? Link, ImmutableArray<string> Cells, string Bar = "");
