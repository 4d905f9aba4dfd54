using System.Collections.Immutable;
using System.Globalization;

namespace FinalAccounts.Azure.Http;

/// <summary>A filter of a list: a parameter of the query that keeps some rows.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Name">The parameter.</param>
/// <param name="Title">What it keeps.</param>
/// <param name="Values">The values that it takes; empty when any may be.</param>
/// <param name="Parse">Makes the condition of a value; null when the value means nothing.</param>
/// <param name="Example">What a value looks like, for the sentence that refuses one.</param>
internal sealed record ListFilter<T>(string Name, BilingualText Title, ImmutableArray<string> Values, Func<string, Func<T, bool>?> Parse, string Example = "")
    : IListFilter
{
    /// <summary>The condition of a value.</summary>
    /// <exception cref="ProblemException">400 when the value means nothing.</exception>
    public Func<T, bool> Condition(string value) => Parse(value) ?? throw ProblemException.BadRequest(
        "bad-filter",
        Values.IsEmpty
            ? new($"参数 {Name} 的“{value}”无法理解。例如：{Example}。", $"“{value}” in {Name} cannot be understood. It may be {Example}, for example.")
            : new(
                $"参数 {Name} 的“{value}”无法理解。可用：{string.Join("、", Values)}。",
                $"“{value}” in {Name} cannot be understood. It is one of: {string.Join(", ", Values)}."),
        Name);

    /// <summary>The same filter over something that holds a row.</summary>
    public ListFilter<TOuter> Over<TOuter>(Func<TOuter, T> inner) =>
        new(Name, Title, Values, value => Parse(value) is { } condition ? outer => condition(inner(outer)) : null, Example);
}

/// <summary>A filter without its rows, as the documentation knows it.</summary>
internal interface IListFilter
{
    string Name { get; }

    BilingualText Title { get; }

    ImmutableArray<string> Values { get; }

    string Example { get; }
}

/// <summary>The filters that several lists have.</summary>
internal static class ListFilter
{
    /// <summary>Keeps the rows of one of a few words.</summary>
    public static ListFilter<T> OneOf<T>(string name, BilingualText title, params ReadOnlySpan<(string Word, Func<T, bool> Condition)> words)
    {
        var conditions = words.ToArray().ToImmutableDictionary(word => word.Word, word => word.Condition, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<string> values = [.. words.ToArray().Select(word => word.Word)];
        return new(name, title, values, value => conditions.TryGetValue(value, out var condition) ? condition : null);
    }

    /// <summary>Keeps the rows with one value of an enumeration.</summary>
    public static ListFilter<T> OfEnum<T, TEnum>(string name, BilingualText title, Func<T, TEnum> value)
        where TEnum : struct, Enum =>
        OneOf<T>(name, title, [.. Enum.GetValues<TEnum>().Select(one => (NameOf(one), (Func<T, bool>)(row => value(row).Equals(one))))]);

    /// <summary>Keeps the rows whose text contains the value.</summary>
    public static ListFilter<T> Contains<T>(string name, BilingualText title, string example, Func<T, string> text) => new(
        name,
        title,
        [],
        value => value.Length == 0 ? null : row => text(row).Contains(value, StringComparison.OrdinalIgnoreCase),
        example);

    /// <summary>Keeps the rows with a code, or with <c>*</c> behind it those whose code begins like that.</summary>
    public static ListFilter<T> Code<T>(Func<T, string?> code) => new(
        "code",
        new("分类编码；末尾加 * 表示以此开头", "Classification code; with * behind it, codes that begin so"),
        [],
        value => value.TrimEnd('*') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit)
            ? row => code(row) is { } own && (value.EndsWith('*') ? own.StartsWith(digits, StringComparison.Ordinal) : own == digits)
            : null,
        "2010301, 201*");

    /// <summary>Keep the rows whose amount is at least or at most the value; those without an amount are left out.</summary>
    public static ImmutableArray<ListFilter<T>> Range<T>(Func<T, decimal?> amount) =>
    [
        new("min", new("最小值（金额以元计）", "Smallest value (amounts in yuan)"), [], value => Number(value) is { } bound ? row => amount(row) >= bound : null, "1000000"),
        new("max", new("最大值（金额以元计）", "Greatest value (amounts in yuan)"), [], value => Number(value) is { } bound ? row => amount(row) <= bound : null, "1000000"),
    ];

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        typeof(TEnum) == typeof(Statements.StatementId) ? value.ToString() : Publishing.Exports.CellText.Of(value);

    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
