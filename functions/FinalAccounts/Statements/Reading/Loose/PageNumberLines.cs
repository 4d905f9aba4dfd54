using System.Collections.Immutable;
using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// The lines of a money statement that are page numbers, in text that marks no pages: a few small whole numbers, each alone on its line, among amounts with decimals.
/// Numbers that count on nearby are 行次 or 栏次, those behind a code are the rest of it.
/// </summary>
internal static class PageNumberLines
{
    // A page holds more lines than this: of a row each, or of a cell each.
    private const int RowsOfPage = 12;
    private const int CellsOfPage = 60;

    // 201 and 301 begin the codes.
    private const int FirstCode = 200;

    // Labels beside it may be wrapped as well.
    private const int RowsAround = 6;

    // How far the next 行次 stands away.
    private const int Row = 2;
    private const int RowOfCells = 12;

    /// <summary>Their indices; none where there are too many to be pages.</summary>
    public static HashSet<int> Of(ImmutableArray<SourceRow> rows)
    {
        var alone = Enumerable.Range(0, rows.Length).Select(i => Alone(rows[i])).ToList();
        if (alone.TrueForAll(number => number is null) || !rows.Any(row => row.Cells.Any(HasDecimals)))
        {
            return [];
        }

        var inRows = rows.Count(row => row.Cells.Length > 1 || row.OnlyCell?.Text.Contains(' ', StringComparison.Ordinal) == true) * 4 > rows.Length;
        HashSet<int> found = [];
        for (var i = 0; i < rows.Length; i++)
        {
            var restOfCode = i > 0 && alone[i - 1] is not null && rows[i - 1].Place.Line + 1 == rows[i].Place.Line;
            if (alone[i] is not { } number || restOfCode || number >= FirstCode)
            {
                continue;
            }

            if (rows[i].OnlyCell!.Key[0] == '0')
            {
                // 06 without 201 before it: codes in columns whose upper levels are blank.
                if (number > 0)
                {
                    return [];
                }
            }
            else if (!CountsOn(alone, i, inRows ? Row : RowOfCells) && !(inRows && IsLineNumber(rows, i, number)))
            {
                found.Add(i);
            }
        }

        return found.Count <= 1 + (rows.Length / (inRows ? RowsOfPage : CellsOfPage)) ? found : [];
    }

    private static bool CountsOn(List<decimal?> alone, int index, int reach)
    {
        for (var other = Math.Max(0, index - reach); other < Math.Min(alone.Count, index + reach + 1); other++)
        {
            if (alone[other] is { } number && Math.Abs(number - alone[index]!.Value) == 1)
            {
                return true;
            }
        }

        return false;
    }

    // 行次 whose label was wrapped over lines of its own: the numbers before and behind it stand in the rows around it, and it nowhere else.
    private static bool IsLineNumber(ImmutableArray<SourceRow> rows, int index, decimal number)
    {
        var (before, behind) = (false, false);
        for (var other = Math.Max(0, index - RowsAround); other < Math.Min(rows.Length, index + RowsAround + 1); other++)
        {
            foreach (var word in other == index ? [] : WordsOf(rows[other]))
            {
                if (PrintedAmount.Parse(word) is { IsWhole: true } amount)
                {
                    before |= other < index && amount.Value == number - 1;
                    behind |= other > index && amount.Value == number + 1;
                    if (amount.Value == number)
                    {
                        return false;
                    }
                }
            }
        }

        return before && behind;
    }

    private static IEnumerable<string> WordsOf(SourceRow row) => row.Cells.SelectMany(cell => cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool HasDecimals(SourceCell cell) => cell.Key.Contains('.', StringComparison.Ordinal) && char.IsAsciiDigit(cell.Key[^1]);

    private static decimal? Alone(SourceRow row) =>
        row.OnlyCell is { Amount: { IsWhole: true, Value: >= 0 } amount } cell && SpacedColumns.IsPageNumber(cell.Text) ? amount.Value : null;
}
