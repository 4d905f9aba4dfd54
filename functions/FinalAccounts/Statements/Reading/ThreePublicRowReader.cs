using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads T09 printed as one line of twelve columns: each item with its budget and its final figure.</summary>
internal static class ThreePublicRowReader
{
    /// <summary>True when the section's header names several items beside each other.</summary>
    public static bool Recognises(SectionTable table, LabelledLines lines)
    {
        foreach (var row in table.Data.Concat(table.Header))
        {
            if (row.Cells.Where(lines.Knows).Select(cell => cell.Key).Distinct().Count() > 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the rows of a section into a statement.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var rows = section.Rows.Where(row => !row.IsParagraph).ToList();
        if (ThreePublicKindReader.Read(rows, section.Form.Halves[0], builder))
        {
            return;
        }

        var dataRow = rows.FindIndex(IsData);
        var half = section.Form.Halves[0];
        var header = new HeaderGrid(dataRow < 0 ? rows : rows[..dataRow]);
        var columns = ColumnsOf(header, half);
        if (columns.Count == 0)
        {
            builder.Problem("no-header", new("表头中没有可识别的栏目。请核对原表。", "The header names no known column. Look at the source."), section.Title.Place);
            return;
        }

        var data = dataRow < 0 ? null : rows[dataRow];
        foreach (var set in columns.GroupBy(one => one.Item.Key))
        {
            var line = builder.Line(set.Key, code: null, set.First().Item.Label, number: null, data?.Place ?? section.Title.Place);
            foreach (var (_, column, grid) in set)
            {
                builder.Figure(line, column.Column, data?.At(grid), data?.Place ?? section.Title.Place);
            }
        }
    }

    // The line of data: amounts or nothing, and not the numbers 1 to 12 of a 栏次 row.
    private static bool IsData(SourceRow row)
    {
        var amounts = 0;
        var ordinals = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsText && amounts > 0)
            {
                return false;
            }

            if (cell.IsAmount)
            {
                amounts++;
                ordinals += cell.Amount.IsWhole && cell.Amount.Value == amounts ? 1 : 0;
            }
        }

        return amounts > 0 && (ordinals < amounts || amounts < 3);
    }

    private static List<(ThreePublicItem Item, FormColumn Column, int Grid)> ColumnsOf(HeaderGrid header, FormHalf half)
    {
        List<(ThreePublicItem, FormColumn, int)> found = [];
        HashSet<(string, string)> seen = [];
        var set = half.ColumnSets[^1];
        for (var grid = 0; grid < header.Width; grid++)
        {
            var texts = header.TextsAbove(grid);
            var column = texts.Select(text => set.Columns.FirstOrDefault(one => HeaderGrid.Names(one, text) > 0)).FirstOrDefault(one => one is not null);
            if (column is not null && (ThreePublicItem.Of(texts, half) ?? ThreePublicItem.Unknown(texts)) is { } item && seen.Add((item.Key, column.Key)))
            {
                found.Add((item, column, grid));
            }
        }

        return found;
    }
}
