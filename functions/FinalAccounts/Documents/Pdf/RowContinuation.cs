using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Puts a table row together that a page's end cuts in two: a number whose digits go on, or a label that goes on alone, on the next page.</summary>
internal static partial class RowContinuation
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,-－（）()%％");

    /// <summary>Joins the cut rows of all pages. The row keeps its place on the page where it begins.</summary>
    public static void Join(List<PageLayout> pages)
    {
        for (var i = 1; i < pages.Count; i++)
        {
            if (pages[i - 1].Items.Count == 0 || pages[i].Items.Count == 0)
                continue;
            var (upper, lower) = (pages[i - 1].Items[^1].Table, pages[i].Items[0].Table);
            if (upper is null || lower is null || upper.Rows.Count == 0 || lower.Rows.Count < 2)
                continue;
            if (AreOne(upper.Rows[^1].Cells, lower.Rows[0].Cells, lower.Rows[1].Cells))
            {
                upper.Rows[^1] = upper.Rows[^1] with { Cells = Joined(upper.Rows[^1].Cells, lower.Rows[0].Cells) };
                lower.Rows.RemoveAt(0);
            }
            else if (CutHead.Rests(upper.Rows[^1].Cells, lower.Rows[0].Cells) is { Count: > 0 } rests)
            {
                upper.Rows[^1] = upper.Rows[^1] with { Cells = CutHead.Joined(upper.Rows[^1].Cells, rests) };
                lower.Rows[0] = lower.Rows[0] with { Cells = CutHead.Without(lower.Rows[0].Cells, rests) };
            }
        }
    }

    private static bool AreOne(List<PageCell> upper, List<PageCell> lower, List<PageCell> next)
    {
        if (upper.Count != lower.Count || lower.TrueForAll(cell => cell.Text.Length == 0))
            return false;
        var (numberCut, labelsOnly) = (false, true);
        var unnumbered = IsUnnumbered(upper, lower, next) || upper.Zip(lower).Any(pair => IsCutCode(pair.First, pair.Second));
        for (var i = 0; i < upper.Count; i++)
        {
            var (above, below) = (upper[i], lower[i]);
            if (above.Column != below.Column || above.ColumnSpan != below.ColumnSpan || above.RowSpan != 1 || below.RowSpan != 1)
                return false;
            numberCut |= IsCutNumber(above, below);
            labelsOnly &= below.Text.Length == 0 || IsCutCode(above, below) || ((above.IsFull || unnumbered) && !IsNumeric(below.Text) && !BeginsLabel(below.Text));
        }

        // Both halves of a cut row have what the other lacks; a whole row below has its own numbers.
        return numberCut || (labelsOnly && upper.Exists(cell => IsNumeric(cell.Text)));
    }

    // The rows before and after it have a number of their line; it has none.
    private static bool IsUnnumbered(List<PageCell> upper, List<PageCell> lower, List<PageCell> next) =>
        next.Count == upper.Count
        && Enumerable.Range(0, upper.Count).Any(i =>
            lower[i].Text.Length == 0
            && int.TryParse(upper[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var before)
            && int.TryParse(next[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var after)
            && after == before + 1);

    // Together they are an amount, and by themselves they are not: the upper part fills its cell or ends within three digits.
    private static bool IsCutNumber(PageCell above, PageCell below) =>
        IsNumeric(above.Text)
        && IsNumeric(below.Text)
        && !WholeAmount.Is(above.Text)
        && WholeAmount.Is(above.Text + below.Text)
        && (!WholeAmount.Is(below.Text) || Broken().IsMatch(above.Text) || (above.IsFull && above.Text.Length > 3));

    // The digits of a code of 类, 款 or 项 in a column that is too narrow for them.
    private static bool IsCutCode(PageCell above, PageCell below) =>
        above.IsFull && (above.Text + below.Text) is { Length: 3 or 5 or 7 } code && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<PageCell> Joined(List<PageCell> upper, List<PageCell> lower)
    {
        var cells = new List<PageCell>(upper.Count);
        for (var i = 0; i < upper.Count; i++)
        {
            var text = new StringBuilder(upper[i].Text);
            WrappedText.Append(text, lower[i].Text, lineWasFull: upper[i].IsFull || IsCutNumber(upper[i], lower[i]));
            cells.Add(upper[i] with { Text = text.ToString(), IsFull = lower[i].IsFull });
        }

        return cells;
    }

    /// <summary>True for the characters of a number, whole or a part of one.</summary>
    public static bool IsNumeric(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExcept(NumberCharacters) < 0;

    /// <summary>True for a text that begins a label of its own.</summary>
    public static bool BeginsLabel(string text) => Enumerator().IsMatch(text);

    // A number that ends within a group of three digits, or with one decimal.
    [GeneratedRegex(@",\d{0,2}$|\.\d?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|其中|合计|总计|本年|年[初末])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Enumerator();
}
