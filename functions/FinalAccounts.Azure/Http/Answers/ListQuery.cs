using System.Globalization;
using FinalAccounts.Publishing.Exports;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What the query of a request asks of a list: which rows, in which order, how many, after which.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Condition">True for the rows that every filter keeps.</param>
/// <param name="Sort">The column to sort by; null for the list's own order.</param>
/// <param name="Descending">True for the greatest first.</param>
/// <param name="Limit">How many rows; null when the request does not say.</param>
/// <param name="After">Where the page before ended; null for the first page.</param>
/// <param name="Question">What was asked, for tokens and tags.</param>
internal sealed record ListQuery<T>(Func<T, bool> Condition, ExportColumn<T>? Sort, bool Descending, int? Limit, PageToken? After, string Question)
{
    /// <summary>The most rows of one page.</summary>
    public const int MaxLimit = 10_000;

    // Every list takes these.
    private static readonly string[] Common = ["limit", "next", "sort", "lang"];

    /// <summary>Reads the query.</summary>
    /// <param name="request">The request.</param>
    /// <param name="columns">The columns of the list.</param>
    /// <param name="filters">Its filters.</param>
    /// <param name="others">Parameters that the endpoint itself reads.</param>
    /// <exception cref="ProblemException">400 when a parameter is not known or its value means nothing; says which.</exception>
    public static ListQuery<T> Of(
        HttpRequest request,
        IReadOnlyList<ExportColumn<T>> columns,
        IReadOnlyList<ListFilter<T>> filters,
        IReadOnlyList<string> others)
    {
        var conditions = new List<Func<T, bool>>();
        var question = Representation.WithoutSuffix(request.Path.Value ?? "");
        foreach (var (name, values) in request.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            if (filters.FirstOrDefault(filter => filter.Name == name) is { } filter)
            {
                // An empty field of a form asks for nothing.
                conditions.AddRange(values.OfType<string>().Where(value => value.Length > 0).Select(filter.Condition));
            }
            else if (!Common.Contains(name, StringComparer.Ordinal) && !others.Contains(name, StringComparer.Ordinal))
            {
                throw Unknown(name, [.. filters.Select(known => known.Name), .. others, .. Common]);
            }

            question += name is "limit" or "next" or "lang" ? "" : $"&{name}={string.Join(',', values.AsEnumerable())}";
        }

        var sort = request.Query["sort"].ToString();
        var column = sort.Length == 0 ? null : columns.FirstOrDefault(column => column.Name == sort.TrimStart('-')) ?? throw BadSort(sort, columns);
        var next = request.Query["next"].ToString();
        return new(
            row => conditions.TrueForAll(condition => condition(row)),
            column,
            sort.StartsWith('-'),
            LimitOf(request),
            next.Length == 0 ? null : PageToken.Read(next, question),
            question);
    }

    private static int? LimitOf(HttpRequest request)
    {
        var text = request.Query["limit"].ToString();
        return text.Length == 0 ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit ? limit
            : throw ProblemException.BadRequest(
                "bad-limit",
                new($"参数 limit 的“{text}”不是 1 到 {MaxLimit} 的整数。", $"“{text}” in limit is no whole number from 1 to {MaxLimit}."),
                "limit");
    }

    private static ProblemException Unknown(string name, IEnumerable<string> known) => ProblemException.BadRequest(
        "unknown-parameter",
        new($"没有参数“{name}”。可用：{string.Join("、", known)}。", $"There is no parameter “{name}”. They are: {string.Join(", ", known)}."),
        name);

    private static ProblemException BadSort(string sort, IEnumerable<ExportColumn<T>> columns)
    {
        var names = columns.Select(column => column.Name).ToList();
        return ProblemException.BadRequest(
            "bad-sort",
            new(
                $"参数 sort 的“{sort}”不是列名。可用（前加 - 为降序）：{string.Join("、", names)}。",
                $"“{sort}” in sort is no column. They are, with - before them for the greatest first: {string.Join(", ", names)}."),
            "sort");
    }
}
