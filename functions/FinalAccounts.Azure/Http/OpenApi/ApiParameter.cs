using System.Collections.Immutable;

namespace FinalAccounts.Azure.Http;

/// <summary>A parameter of the query, as the description of the API knows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Values">The values that it takes; empty when any may be.</param>
/// <param name="Example">What a value looks like; empty for none.</param>
/// <param name="IsInteger">True for a whole number.</param>
internal sealed record ApiParameter(string Name, string Description, ImmutableArray<string> Values, string Example = "", bool IsInteger = false)
{
    public static readonly ApiParameter Year = new("year", "One fiscal year", [], "2024");

    public static readonly ApiParameter Statement = new("statement", "One statement", [.. Enum.GetNames<Statements.StatementId>()]);

    public static readonly ApiParameter From = new("from", "The older version, whole or how it begins; without it the one from other bytes before `to`", []);

    public static readonly ApiParameter To = new("to", "The newer version, whole or how it begins; without it the one that readers see", []);

    public static readonly ApiParameter Lang = new("lang", "The language of pages and problems, before Accept-Language", ["zh", "en"]);

    public static readonly ApiParameter Limit = new("limit", "How many rows: 1 to 10000. Without it 1000 as JSON, 200 as HTML, all as CSV", [], IsInteger: true);

    public static readonly ApiParameter Next = new("next", "The token of the page before", []);

    /// <summary>The parameter of a filter.</summary>
    public static ApiParameter Of(IListFilter filter) => new(filter.Name, filter.Title.En, filter.Values, filter.Example);

    /// <summary>The parameter that sorts.</summary>
    public static ApiParameter Sort(IEnumerable<string> columns) =>
        new("sort", "A column of the CSV; with - before it the greatest first", [.. columns.SelectMany(column => (string[])[column, "-" + column])]);
}

/// <summary>What the description of the API says of an endpoint besides its route and its types.</summary>
/// <param name="Parameters">The parameters of its query.</param>
/// <param name="NeedsKey">True when it changes something.</param>
internal sealed record ApiDescription(ImmutableArray<ApiParameter> Parameters, bool NeedsKey = false);
