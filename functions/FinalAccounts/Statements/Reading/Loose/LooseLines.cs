using System.Collections.Immutable;
using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>The lines of a statement in text that kept no table: a row's cells parted by single spaces, or one cell to a line.</summary>
internal static class LooseLines
{
    private const int LongestCell = 60;

    /// <summary>The lines up to the note or the prose behind the table, without the pages' numbers.</summary>
    /// <param name="rows">The section's rows.</param>
    /// <param name="isLabel">True for canonical text that is a label of the statement, so that a label with spaces in it stays whole.</param>
    /// <param name="counts">True for a statement that counts things: a whole number alone on a line may be one of its figures.</param>
    public static List<LooseLine> Of(ImmutableArray<SourceRow> rows, Func<string, bool> isLabel, bool counts = false)
    {
        List<LooseLine> lines = [];
        var pages = counts ? [] : PageNumberLines.Of(rows);
        for (var i = 0; i < rows.Length; i++)
        {
            var filled = rows[i].Cells.Where(cell => !cell.IsBlank).ToList();
            if (filled.Count == 0 || IsPageNumber(rows, i) || pages.Contains(i) || (filled.Count == 1 && StatementPreamble.IsLine(filled[0].Key))
                || (lines.Count == 0 && StatementPreamble.IsPreamble(string.Concat(filled.Select(cell => cell.Key)))))
            {
                continue;
            }

            if (rows[i].EndsTable)
            {
                break;
            }

            List<SourceCell> words = [];
            foreach (var cell in filled)
            {
                Split(cell, isLabel, words);
            }

            if (words.Count > 0)
            {
                lines.Add(new(rows[i] is { Inferred: true, IsParagraph: false, Place.Box: null } ? Placed(words) : [.. words]));
            }
        }

        return lines;
    }

    // Two spaces at least stand before a word that a tool put under others; a word behind one space follows the word before it.
    private static ImmutableArray<SourceCell> Placed(List<SourceCell> words)
    {
        var placed = ImmutableArray.CreateBuilder<SourceCell>(words.Count);
        var (wide, end) = (0, -2);
        foreach (var word in words)
        {
            var from = word.Place.Column!.Value - 1;
            placed.Add(from - end > 1 ? word.At(new Spot(from, from + wide)) : word);
            wide += word.Text.Count(c => SpacedColumns.WidthOf(c) > 1);
            end = from + word.Text.Length;
        }

        return placed.MoveToImmutable();
    }

    // A whole number alone on the first or the last line of a page; between dashes it is one wherever it stands.
    private static bool IsPageNumber(ImmutableArray<SourceRow> rows, int index)
    {
        if (rows[index].OnlyCell is not { } cell || !SpacedColumns.IsPageNumber(cell.Text))
        {
            return false;
        }

        return !cell.Amount.IsNumber || cell.Amount.Value < 0
            || (cell.Place.Page is { } page && (index + 1 == rows.Length || rows[index + 1].Place.Page != page || index == 0 || rows[index - 1].Place.Page != page));
    }

    private static void Split(SourceCell cell, Func<string, bool> isLabel, List<SourceCell> words)
    {
        if (cell.IsAmount || isLabel(cell.Key) || StatementPreamble.FormNumber(cell.Key) is not null || cell.Text.AsSpan().IndexOfAny(' ', '\u3000') < 0)
        {
            words.Add(cell);
            return;
        }

        var parts = cell.Text.Split([' ', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        for (var i = 0; i < parts.Length;)
        {
            var taken = Take(parts, i, isLabel);
            at = Math.Max(at, cell.Text.IndexOf(parts[i], at, StringComparison.Ordinal));
            words.Add(new(new Cell(string.Join(' ', parts[i..(i + taken)]), cell.Place with { Column = (cell.Place.Column ?? 1) + at }, 0)));
            at += parts[i].Length;
            i += taken;
        }
    }

    // The most parts that together are one label; 项 目 and 合 计 are one word each.
    private static int Take(string[] parts, int from, Func<string, bool> isLabel)
    {
        if (PrintedAmount.Parse(parts[from]).Kind != AmountKind.Other)
        {
            // 2024 年度 is no amount.
            return parts[from].Length == 4 && from + 1 < parts.Length && parts[from + 1] is "年" or "年度" ? 2 : 1;
        }

        for (var count = Math.Min(5, parts.Length - from); count > 1; count--)
        {
            var joined = CanonicalText.Of(string.Concat(parts[from..(from + count)]));
            if (joined.Length <= LongestCell && isLabel(joined) && !isLabel(CanonicalText.Of(parts[from])))
            {
                return count;
            }
        }

        return from + 1 < parts.Length && parts[from] + parts[from + 1] is "项目" or "合计" or "总计" or "小计" or "行次" or "栏次" ? 2 : 1;
    }
}
