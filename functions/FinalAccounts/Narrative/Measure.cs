using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>A number with its unit in a compact text. Years, dates, ordinals and thresholds (100 万元以上) are none.</summary>
/// <param name="Start">Where the number begins.</param>
/// <param name="NumberEnd">Where the number ends.</param>
/// <param name="End">Where its unit ends.</param>
/// <param name="Value">The value as printed.</param>
/// <param name="Decimals">How many decimals are printed.</param>
/// <param name="Unit">The unit; its symbol is empty when none is printed.</param>
internal readonly partial record struct Measure(int Start, int NumberEnd, int End, decimal Value, int Decimals, Unit Unit)
{
    private static readonly string[] CountUnits =
        ["个百分点", "人次", "批次", "万件", "万个", "台（套）", "辆（台）", "台套", "个", "人", "批", "辆", "台", "套", "家", "项", "件", "天", "次", "名", "户", "份", "场", "类", "条"];

    /// <summary>万 without 元.</summary>
    public const string BareTenThousand = "万";

    private static readonly string[] MoneyUnits = ["亿元", "百万元", "万元", "千元", "百元", "元"];

    /// <summary>True for amounts of money.</summary>
    public bool IsMoney => Unit.IsMoney;

    /// <summary>True for rates.</summary>
    public bool IsPercent => Unit == Unit.Percent;

    /// <summary>True when a unit is printed.</summary>
    public bool HasUnit => Unit.Symbol.Length > 0;

    /// <summary>All measures of a compact text, in order; numbers without a unit only when they have decimals.</summary>
    public static ImmutableArray<Measure> All(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        ImmutableArray<Measure>.Builder? all = null;
        foreach (var match in Number().EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            var printed = text.AsSpan(match.Index, match.Length);
            if (IsPartOfWord(text, match.Index, end) || !decimal.TryParse(printed, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                continue;
            }

            var point = printed.IndexOf('.');
            var decimals = point < 0 ? 0 : printed.Length - point - 1;
            var unit = UnitAt(text, end);
            var unitEnd = end + unit.Length;
            unit = unit.Length > 0 || !MayShareUnit(text, match.Index, decimals) ? unit : SharedUnit(text, end);
            if ((unit.Length == 0 && decimals == 0 && !IsBareZero(text, match.Index, end, value) && !IsBareRate(text, match.Index, end)) || decimals > 8 || IsThreshold(text, unitEnd))
            {
                continue;
            }

            // A minus is a sign only right after a word; between numbers it is a range.
            var negative = match.Index > 0 && text[match.Index - 1] == '-' && (match.Index < 2 || !char.IsAsciiDigit(text[match.Index - 2]));
            all ??= ImmutableArray.CreateBuilder<Measure>(2);
            all.Add(new(match.Index, end, unitEnd, negative ? -value : value, decimals, new Unit(unit)));
        }

        return all?.DrainToImmutable() ?? [];
    }

    // A whole number before another may count items (1、100 万元以上的项目) unless a word leads to it.
    private static bool MayShareUnit(string text, int start, int decimals) =>
        decimals > 0 || (start > 0 && text[start - 1] is '为' or '是' or '加' or '少' or '长' or '降');

    // 收、支总计分别为 1280.00、1240.00 万元: the unit is printed once for all.
    private static string SharedUnit(string text, int end)
    {
        var at = end;
        while (NextNumber().Match(text, at) is { Success: true } next)
        {
            at = next.Index + next.Length;
            if (UnitAt(text, at) is { Length: > 0 } unit)
            {
                return unit == "%" || Array.Exists(MoneyUnits, money => money == unit) ? unit : "";
            }
        }

        return "";
    }

    // 12345热线, 2024年, 景财监（2024）1号, A4, 3.0平台: digits that name something; ≥90%: a target.
    private static bool IsPartOfWord(string text, int start, int end) =>
        IsCode(text, start, end)
        || (start > 0 && text[start - 1] is '≤' or '≥' or '=' or '＝' or '<' or '>' or '＜' or '＞')
        || (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '第'))
        || (end < text.Length && text[end] is '年' or '月' or '日' or '号' or '.')
        || (start >= 2 && text[start - 1] == '”' && end < text.Length && char.IsLetter(text[end]) && !StartsWithUnit(text, end));

    // （201）, （02款）: a code of classification.
    private static bool IsCode(string text, int start, int end) =>
        start > 0 && text[start - 1] == '（' && end < text.Length && (text[end] == '）' || (text[end] is '类' or '款' or '项' && end + 1 < text.Length && text[end + 1] == '）'));

    // 完成预算的80，, 占总收入的96；: a rate whose sign was left out.
    private static bool IsBareRate(string text, int start, int end) =>
        (end == text.Length || text[end] is '，' or '。' or '；' or '、') && BareRate().IsMatch(text.AsSpan(Math.Max(0, start - 24), Math.Min(24, start)));

    // 年初预算为0，: a zero needs no unit to be understood.
    private static bool IsBareZero(string text, int start, int end, decimal value) =>
        value == 0m && start > 0 && text[start - 1] is '为' or '是' or '数' or '算' && end < text.Length && text[end] is '，' or '。' or '；';

    private static bool StartsWithUnit(string text, int at) => UnitAt(text, at).Length > 0;

    private static bool IsThreshold(string text, int end)
    {
        var after = text.AsSpan(end);
        if (after.StartsWith("（含）", StringComparison.Ordinal))
        {
            after = after[3..];
        }

        return after.StartsWith("以上", StringComparison.Ordinal) || after.StartsWith("以下", StringComparison.Ordinal)
            || after.StartsWith("及以上", StringComparison.Ordinal) || after.StartsWith("以内", StringComparison.Ordinal);
    }

    private static string UnitAt(string text, int at)
    {
        var after = text.AsSpan(at);
        foreach (var unit in MoneyUnits)
        {
            if (after.StartsWith(unit, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        // 0.30 万。: 元 was left out.
        if (after.StartsWith("万", StringComparison.Ordinal) && (after.Length == 1 || after[1] is '（' or '，' or '。' or '；' or '、'))
        {
            return BareTenThousand;
        }

        if (after.StartsWith("%", StringComparison.Ordinal))
        {
            return "%";
        }

        if (after.StartsWith("分", StringComparison.Ordinal) && !after.StartsWith("分厅", StringComparison.Ordinal) && !after.StartsWith("分别", StringComparison.Ordinal))
        {
            return "分";
        }

        foreach (var unit in CountUnits)
        {
            if (after.StartsWith(unit, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        return "";
    }

    [GeneratedRegex("(?:占(?![地用有])[^，。；：\\d]{0,16}(?:总额|总支出|总收入|合计|收入|支出|金额|经费|比|比例|比重)?的?|完成(?:了)?(?:年初|全年|调整后?)?预算的|(?:元|持平)，(?:增长|下降|降低|上升))$")]
    private static partial Regex BareRate();

    [GeneratedRegex(@"\G[，,、和及]-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?)")]
    private static partial Regex NextNumber();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
