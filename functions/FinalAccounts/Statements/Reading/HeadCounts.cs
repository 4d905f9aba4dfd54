using System.Collections.Immutable;
using System.Globalization;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads the head counts that part one states: <c>年末编制内实有人员 56 人</c>.</summary>
internal static class HeadCounts
{
    private const int RowsOfPartOne = 400;

    /// <summary>The counts in reading order.</summary>
    public static ImmutableArray<HeadCount> Read(List<SourceRow> rows)
    {
        var counts = ImmutableArray.CreateBuilder<HeadCount>();
        foreach (var row in rows.Take(RowsOfPartOne))
        {
            if (row.IsParagraph && row.OnlyCell is { } cell && cell.Key.Contains('人', StringComparison.Ordinal) && Speaks(cell.Key))
            {
                ReadSentence(cell, counts);
            }
        }

        return counts.DrainToImmutable();
    }

    private static bool Speaks(string key) =>
        key.Contains("人员", StringComparison.Ordinal) || key.Contains("编制", StringComparison.Ordinal) || key.Contains("在职", StringComparison.Ordinal) || key.Contains("退休", StringComparison.Ordinal);

    // Each count is a number before 人; what it counts are the words between it and the punctuation before it.
    private static void ReadSentence(SourceCell cell, ImmutableArray<HeadCount>.Builder counts)
    {
        var text = cell.Text.AsSpan();
        var subjectStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '、' or '（' or '(')
            {
                subjectStart = i + 1;
                continue;
            }

            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var subject = text[subjectStart..i].Trim().Trim("共为有");
            subject = subject.StartsWith("本部门", StringComparison.Ordinal) || subject.StartsWith("本单位", StringComparison.Ordinal) ? subject[3..] : subject;
            if (end < text.Length && text[end..].TrimStart() is ['人' or '名', ..] && !subject.IsEmpty
                && int.TryParse(text[i..end], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                counts.Add(new(subject.ToString(), count, cell.Place with { Column = (cell.Place.Column ?? 1) + i }));
            }

            i = end - 1;
        }
    }
}
