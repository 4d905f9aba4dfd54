using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Finds the rows that a table draws no lines between: several whole numbers under each other in one ruled cell.</summary>
internal static partial class NumberRows
{
    /// <summary>So many rows with numbers between two lines are rows that no lines part; fewer are a row with the numbers of its columns.</summary>
    public const int FewestRows = 4;

    /// <summary>The baselines of the number lines in one ruled row; fewer than two when it is one row.</summary>
    public static List<double> Find(RuledGrid grid, int row, List<TextLine>[] lines)
    {
        var cells = grid.CellsOf(row).Where(cell => lines[cell].Count > 0).ToList();
        if (cells.TrueForAll(cell => lines[cell].Count == 1))
            return [];
        cells.RemoveAll(cell => CellText.IsWrappedNumber(lines[cell]));
        var texts = cells.ConvertAll(cell => lines[cell]);
        var tall = InTallCells(grid, texts);
        if (tall.Count > 0)
            return Distinct(tall, lines);
        var baselines = new List<double>();
        var columns = 0;
        var others = false;
        foreach (var cell in cells)
        {
            if (lines[cell].TrueForAll(line => IsNumber(line.Text)) && (lines[cell].Count == 1 || !IsWrapped(lines[cell][0], grid, grid.Cells[cell])))
            {
                columns += lines[cell].Count > 1 ? 1 : 0;
                baselines.AddRange(lines[cell].Select(line => line.Baseline));
            }
            else
            {
                others |= lines[cell].Count > 1;
            }
        }

        if (columns == 0 && ColumnNumbers(texts) is { } numbers)
            return numbers;
        return columns >= 2 || (columns == 1 && others) ? Distinct(baselines, lines) : [];
    }

    // Where no lines part the rows, the heads stand in the same cells as the numbers below them.
    private static List<double> InTallCells(RuledGrid grid, List<List<TextLine>> cells)
    {
        var tall = cells.Select(cell => cell.FindAll(line => IsNumber(line.Text))).Where(numbers => numbers.Count >= (grid.HasRows ? FewestRows : 2)).ToList();
        return tall.Count > 1 ? [.. tall.SelectMany(numbers => numbers).Select(line => line.Baseline)] : [];
    }

    // The row of column numbers right below the heads: in most cells the last line is a small number, and no other line is.
    private static List<double>? ColumnNumbers(List<List<TextLine>> cells)
    {
        var numbered = cells.FindAll(cell => cell.Count > 1 && cell[^1].Text.Length < 3 && IsNumber(cell[^1].Text) && !cell.SkipLast(1).Any(line => IsNumber(line.Text)));
        if (numbered.Count < 2 || numbered.Exists(cell => Math.Abs(cell[^1].Baseline - numbered[0][^1].Baseline) > 0.4 * cell[^1].Size))
            return null;
        return [numbered.Max(cell => cell[^2].Baseline), numbered[0][^1].Baseline];
    }

    /// <summary>True for an amount, a count, a rate or a code alone on a line.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    // A number that fills its cell from border to border goes on in the next line.
    private static bool IsWrapped(TextLine line, RuledGrid grid, GridCell cell) =>
        line.Left - grid.Xs[cell.Column] < line.Size && grid.Xs[cell.Column + cell.Columns] - line.Right < line.Size;

    private static List<double> Distinct(List<double> baselines, List<TextLine>[] lines)
    {
        var size = lines.Where(cell => cell.Count > 0).Min(cell => cell[0].Size);
        baselines.Sort();
        var distinct = new List<double>();
        foreach (var baseline in baselines)
        {
            if (distinct.Count == 0 || baseline - distinct[^1] > 0.6 * size)
                distinct.Add(baseline);
        }

        return distinct;
    }

    [GeneratedRegex(@"^[-－−(（]?\d{1,3}(?:(?:,\d{3})+|\d*)(?:\.\d+)?[)）%％]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
