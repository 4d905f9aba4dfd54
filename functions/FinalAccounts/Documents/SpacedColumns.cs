using System.Buffers;
using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>
/// Tables whose columns are made by runs of spaces, as layout-preserving text extraction prints them. Cells belong to the grid column
/// under which they stand; an ideograph or full-width sign is two places wide, as in the terminal for which such text is made.
/// </summary>
internal static class SpacedColumns
{
    private const int LongestCell = 60;

    // No page is so wide; a line of this length is not aligned with any other.
    private const int LongestLine = 2_000;

    private static readonly SearchValues<char> AmountCharacters = SearchValues.Create("0123456789,.-\u2014\u2013\uFF0D０１２３４５６７８９，．");

    /// <summary>True when the line holds cells parted by runs of spaces; within a table also for one short cell away from the margin.</summary>
    /// <param name="line">The line.</param>
    /// <param name="inTable">Whether it may go on with a table.</param>
    /// <param name="adjacent">Whether the line right before it was a row.</param>
    public static bool IsRow(ReadOnlySpan<char> line, bool inTable, bool adjacent)
    {
        if (line.Length > LongestLine || IsProse(line))
        {
            return false;
        }

        var trimmed = line.TrimStart();
        if (HasGap(trimmed))
        {
            return true;
        }

        var indent = line.Length - trimmed.Length;
        return inTable && trimmed.Length <= 24 && (indent >= 2 || adjacent) && !trimmed.EndsWith("表") && trimmed.IndexOfAny(':', '：') < 0;
    }

    /// <summary>Cuts a line at its runs of spaces; a cell's column is the place at which it begins, until <see cref="GridColumns"/> puts it in the grid.</summary>
    public static ImmutableArray<Cell> Split(ReadOnlySpan<char> line, Place row)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var width = 0;
        var i = 0;
        while (i < line.Length)
        {
            if (line[i] is ' ' or '\u3000' or '\u00A0')
            {
                width += line[i] == '\u3000' ? 2 : 1;
                i++;
                continue;
            }

            var (start, from) = (i, width);
            while (i < line.Length && !EndsCell(line, start, i))
            {
                width += WidthOf(line[i]);
                i++;
            }

            cells.Add(new(line[start..i].ToString(), row with { Column = start + 1 }, from, width - from));
        }

        return cells.DrainToImmutable();
    }

    /// <summary>True for a page number alone on its line: <c>12</c>, <c>- 12 -</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var number = line.Trim(" -\u2014\u3000");
        return number.Length is > 0 and < 4 && number.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>How many places a character takes.</summary>
    public static int WidthOf(char c) => c is >= '\u2E80' and <= '\uFFEF' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u2014' or '\u2026' ? 2 : 1;

    // Two spaces end a cell; one does between two amounts, which right-aligned columns may leave so close.
    private static bool EndsCell(ReadOnlySpan<char> line, int start, int at)
    {
        if (line[at] is not (' ' or '\u3000' or '\u00A0'))
        {
            return false;
        }

        if (at + 1 >= line.Length || line[at] == '\u3000' || line[at + 1] is ' ' or '\u3000' or '\u00A0')
        {
            return true;
        }

        return line[start..at].IndexOfAnyExcept(AmountCharacters) < 0 && (char.IsAsciiDigit(line[at + 1]) || line[at + 1] is (>= '０' and <= '９') || line[at + 1] is '-' or '\u2014' or '\u2013' or '\uFF0D') && at > start;
    }

    private static bool HasGap(ReadOnlySpan<char> trimmed)
    {
        for (var i = 1; i + 1 < trimmed.Length; i++)
        {
            if ((trimmed[i] is ' ' or '\u00A0' && trimmed[i + 1] is ' ' or '\u00A0') || (trimmed[i] == '\u3000' && i > 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesUnitOrDepartment(ReadOnlySpan<char> line) =>
        line.Contains("单位：", StringComparison.Ordinal) || line.Contains("单位:", StringComparison.Ordinal)
        || line.Contains("部门：", StringComparison.Ordinal) || line.Contains("部门:", StringComparison.Ordinal);

    // A sentence: its punctuation, and more of it than a cell holds.
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.StartsWith("注") || NamesUnitOrDepartment(trimmed) || (trimmed.IndexOfAny('。', '；') >= 0 && trimmed.Length > 16)
            || (trimmed.Contains('，') && trimmed.Length > 24 && !HasGap(trimmed)) || (trimmed.Length > LongestCell && !HasGap(trimmed));
    }
}
