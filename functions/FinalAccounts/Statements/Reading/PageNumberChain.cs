using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// The page numbers of a document whose text marks no pages: whole numbers, each alone on its line, that count on through the whole document. Alone, such
/// a number may be a figure; where several of them count from page to page it is none.
/// </summary>
internal static class PageNumberChain
{
    // Fewer tell nothing.
    private const int Fewest = 5;

    // A page has more rows than this, as a rule; 行次 follow each other more closely, even where each cell has a row of its own.
    private const int RowsOfPage = 12;

    // So many pages may lack their number, or be shorter, between two that have it.
    private const int MostMissing = 2;

    // A number of the chain weighs as much as so many that it lacks.
    private const int Link = 1000;

    // 201 and 301 begin the codes.
    private const int LastPage = 200;

    /// <summary>The rows without the page numbers; a number that may be one, or a count, is marked.</summary>
    /// <param name="rows">The document's rows.</param>
    public static List<SourceRow> Without(List<SourceRow> rows)
    {
        var numbers = Alone(rows);
        List<LoneNumber> alone = [.. numbers.Where((number, i) => !CountsOn(numbers, i, -1) && !CountsOn(numbers, i, 1))];
        var chain = Longest(alone);
        if (chain.Count < Fewest)
        {
            return rows;
        }

        var pages = Pages(alone, chain, rows.Count);
        MarkDoubtful(numbers, chain, pages, rows);
        return [.. rows.Where((_, row) => !pages.Contains(row))];
    }

    // Between its neighbours a page's number is the only one of its value; where a count is the same, neither is told from the other. A short page
    // stands too near to its neighbours to be told by its distance.
    private static HashSet<int> Pages(List<LoneNumber> alone, List<LoneNumber> chain, int end)
    {
        HashSet<int> pages = [];
        for (var value = chain[0].Value; value < chain[^1].Value; value++)
        {
            var (after, before) = Between(chain, value, end);
            if (alone.FindAll(number => number.Value == value && number.Row >= after && number.Row < before) is [var only])
            {
                pages.Add(only.Row);
            }
        }

        return pages;
    }

    // The last number of the chain has nothing behind it that tells it from a count; so has a number that stands in the place of one that the chain lacks.
    private static void MarkDoubtful(List<LoneNumber> numbers, List<LoneNumber> chain, HashSet<int> pages, List<SourceRow> rows)
    {
        var told = numbers.Where(number => pages.Contains(number.Row)).Select(number => number.Value).ToHashSet();
        foreach (var (row, value) in numbers)
        {
            var (after, before) = Between(chain, value, rows.Count);
            if (value >= chain[0].Value && value <= chain[^1].Value + MostMissing + 1 && !told.Contains(value) && row >= after && row < before)
            {
                rows[row].OnlyCell!.MayBePageNumber = true;
            }
        }
    }

    // The rows between the numbers that the chain has right before and behind one.
    private static (int After, int Before) Between(List<LoneNumber> chain, int value, int end) =>
        (chain.FindLast(number => number.Value < value).Row, chain.Find(number => number.Value > value) is { Value: > 0 } next ? next.Row : end);

    // Numbers that count on nearby are 行次 or 栏次; one behind another is a part of a code.
    private static List<LoneNumber> Alone(List<SourceRow> rows)
    {
        List<LoneNumber> alone = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsNumber(rows[i]) && rows[i].OnlyCell!.Amount.Value is > 0 and < LastPage and var value && (i == 0 || !IsNumber(rows[i - 1]) || rows[i - 1].Place.Line + 1 != rows[i].Place.Line))
            {
                alone.Add(new(i, (int)value));
            }
        }

        return alone;
    }

    private static bool IsNumber(SourceRow row) =>
        row is { Inferred: true, OnlyCell: { Amount: { IsWhole: true, Value: >= 0 } } cell } && SpacedColumns.IsPageNumber(cell.Text);

    private static bool CountsOn(List<LoneNumber> alone, int index, int step)
    {
        for (var other = index + step; other >= 0 && other < alone.Count && Math.Abs(alone[other].Row - alone[index].Row) < RowsOfPage; other += step)
        {
            if (alone[other].Value == alone[index].Value + step)
            {
                return true;
            }
        }

        return false;
    }

    // The longest sequence that counts on, a page at least for each step; a page may lack its number, but of two that are as long the one that lacks fewer counts.
    private static List<LoneNumber> Longest(List<LoneNumber> alone)
    {
        var best = new Dictionary<int, List<int>>();
        var (lengths, before) = (new int[alone.Count], new int[alone.Count]);
        var longest = -1;
        for (var i = 0; i < alone.Count; i++)
        {
            (lengths[i], before[i]) = (Link, -1);
            for (var step = 1; step <= MostMissing + 1; step++)
            {
                foreach (var earlier in best.GetValueOrDefault(alone[i].Value - step) ?? [])
                {
                    if (alone[i].Row - alone[earlier].Row >= step * RowsOfPage && lengths[earlier] + Link + 1 - step >= lengths[i])
                    {
                        (lengths[i], before[i]) = (lengths[earlier] + Link + 1 - step, earlier);
                    }
                }
            }

            Remember(best, alone[i].Value, i);
            longest = longest < 0 || lengths[i] > lengths[longest] ? i : longest;
        }

        List<LoneNumber> chain = [];
        for (var i = longest; i >= 0; i = before[i])
        {
            chain.Add(alone[i]);
        }

        chain.Reverse();
        return chain;
    }

    // The last few of each value are enough, and keep a giant document linear.
    private static void Remember(Dictionary<int, List<int>> best, int value, int index)
    {
        if (!best.TryGetValue(value, out var places))
        {
            best.Add(value, places = []);
        }

        places.Add(index);
        if (places.Count > 32)
        {
            places.RemoveAt(0);
        }
    }

    private readonly record struct LoneNumber(int Row, int Value);
}
