using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>Numbers in a row, one for each of several things: <c>分别占 25 %、30 % 和 45 %</c>.</summary>
/// <param name="Numbers">The numbers; two at least, of one kind.</param>
/// <param name="Directions">The word of direction before each, where it has one of its own; else empty.</param>
internal sealed partial record NumberRow(ImmutableArray<Measure> Numbers, ImmutableArray<string> Directions)
{
    /// <summary>All rows of a compact text by where they begin; only such as 分别 or 各占 leads to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="measures">Its numbers, in order.</param>
    public static Dictionary<int, NumberRow> All(string text, ImmutableArray<Measure> measures)
    {
        var rows = new Dictionary<int, NumberRow>();
        if (!text.Contains("分别", StringComparison.Ordinal) && !text.Contains("各占", StringComparison.Ordinal))
        {
            return rows;
        }

        for (var i = 0; i < measures.Length; i++)
        {
            var row = From(text, measures, i);
            if (row.Numbers.Length > 1 && LeadsTo().IsMatch(text[..measures[i].Start]))
            {
                rows.Add(measures[i].Start, row);
            }

            i += row.Numbers.Length - 1;
        }

        return rows;
    }

    /// <summary>The names that a phrase lists, when they are as many as the numbers; else none.</summary>
    /// <param name="phrase">The words before the row, without what they say of the numbers.</param>
    public ImmutableArray<string> Names(string phrase)
    {
        var clause = phrase[(phrase.LastIndexOfAny(['，', '：', '。', '；']) + 1)..];
        string[] names = clause.Split('、');
        if (names.Length == Numbers.Length - 1 && names[^1].LastIndexOfAny(['和', '与', '及']) is > 0 and var at)
        {
            names = [.. names[..^1], names[^1][..at].TrimEnd('以'), names[^1][(at + 1)..]];
        }

        return names.Length == Numbers.Length && Array.TrueForAll(names, name => name.Length > 1) ? [.. names] : [];
    }

    /// <summary>True when the words name several years: 2023年、2024年, 2022年至2024年.</summary>
    public static bool SpeaksOfYears(string words) => Years().IsMatch(words);

    private static NumberRow From(string text, ImmutableArray<Measure> measures, int first)
    {
        var (numbers, directions) = (ImmutableArray.Create(measures[first]), ImmutableArray.Create(""));
        for (var i = first + 1; i < measures.Length; i++)
        {
            var before = numbers[^1];
            if ((measures[i].Unit != before.Unit && !(measures[i].IsMoney && before.IsMoney)) || Joint().Match(text[before.End..measures[i].Start]) is not { Success: true } joint)
            {
                break;
            }

            numbers = numbers.Add(measures[i]);
            directions = directions.Add(joint.Groups[1].Value);
        }

        return new(numbers, directions);
    }

    [GeneratedRegex("^(?:、|，?和|，?及|，?以及|，(?=增|减|下|降|上))(?:分别)?(增加|减少|增长|下降|降低|上升)?$")]
    private static partial Regex Joint();

    [GeneratedRegex("20\\d\\d年?度?[、和与及至到-]20\\d\\d年")]
    private static partial Regex Years();

    [GeneratedRegex("(?:分别|各占)[^，；：。\\d]*$")]
    private static partial Regex LeadsTo();
}
