using System.Globalization;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>公开09表 by item whose 合计 is of meetings and training too, or which prints them under a 合计 that is not.</summary>
internal static class ThreePublicWithOthers
{
    private const decimal Each = 1.37m;

    /// <summary>The statement with a line for each other expense; other grids come back as they are.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="total">What the total line is called; its amounts hold the others where that does not name 三公.</param>
    /// <param name="others">The names of the others.</param>
    public static Grid Print(Grid grid, string total, string[] others)
    {
        if (grid.Rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Figure is { Statement: "T09", Line: "three-public" })) is not { } first)
        {
            return grid;
        }

        var more = total.Contains("三公", StringComparison.Ordinal) ? 0m : others.Length * Each;
        return grid with
        {
            Rows =
            [
                .. grid.Rows.Select(row => row == first ? Line(row, total, amount => (amount ?? 0m) + more) : row),
                .. others.Select(other => Line(first, other, _ => Each)),
            ],
        };
    }

    private static GridRow Line(GridRow row, string label, Func<decimal?, decimal> amount)
    {
        var labelled = false;
        return row with
        {
            Cells = [.. row.Cells.Select(cell =>
            {
                if (cell.Figure is { } figure)
                {
                    return new GridCell(amount(figure.Value).ToString("F2", CultureInfo.InvariantCulture));
                }

                var isLabel = !labelled && cell.Text.Length > 0 && !cell.Text.All(char.IsAsciiDigit);
                labelled |= isLabel;
                return isLabel ? cell with { Text = label } : new GridCell("");
            })],
        };
    }
}
