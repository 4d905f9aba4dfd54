using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads T09 printed with its items as columns and one line each for 预算数 and 决算数, as 陕西 does.</summary>
internal static class ThreePublicKindReader
{
    /// <summary>Reads the rows into the statement.</summary>
    /// <param name="rows">The table's rows.</param>
    /// <param name="half">The form.</param>
    /// <param name="builder">Takes the lines and figures.</param>
    /// <returns>False, with nothing read, when the lines are not kinds of amount.</returns>
    public static bool Read(List<SourceRow> rows, FormHalf half, StatementBuilder builder)
    {
        var set = half.ColumnSets.MaxBy(columns => rows.Count(row => KindOf(row, columns) is not null))!;
        var kinds = rows.Select(row => (Row: row, Column: KindOf(row, set))).Where(pair => pair.Column is not null).DistinctBy(pair => pair.Column!.Key).ToList();
        if (kinds.Count < 2)
        {
            return false;
        }

        var header = new HeaderGrid(rows[..rows.IndexOf(kinds[0].Row)]);
        foreach (var (_, column) in kinds)
        {
            builder.Column(column!.Column);
        }

        for (var grid = 0; grid < header.Width; grid++)
        {
            var texts = header.TextsAbove(grid);
            var item = ThreePublicItem.Of(texts, half) ?? ThreePublicItem.Unknown(texts);
            if (item is null || builder.HasLine(item.Key))
            {
                continue;
            }

            var line = builder.Line(item.Key, code: null, item.Label, number: null, kinds[0].Row.Place);
            foreach (var (row, column) in kinds)
            {
                builder.Figure(line, column!.Column, row.At(grid), row.Place);
            }
        }

        return true;
    }

    private static FormColumn? KindOf(SourceRow row, ColumnSet set) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { IsText: true } first && row.Cells.Count(cell => cell.IsText) == 1
            ? set.Columns.FirstOrDefault(column => HeaderGrid.Names(column, first.Key) > 0)
            : null;
}
