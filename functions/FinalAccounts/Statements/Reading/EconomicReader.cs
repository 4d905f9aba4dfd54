using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads T06: blocks of economic codes side by side, each with code, name and amount, and the totals of personnel and public use.</summary>
internal static class EconomicReader
{
    /// <summary>Reads the rows of a section into a statement, block by block from left to right, so that each block's codes stay in order.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var totals = section.Form.Halves[0];
        var table = SectionTable.Of(
            section.Rows,
            row => row.Cells.Any(cell => EconomicCode(cell) is not null),
            text => totals.KeyByLabel.ContainsKey(LabelText.Name(text)));
        var rows = table.Data;
        var starts = BlockStarts(rows);
        if (starts.Count == 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到经济分类科目编码。请核对原表。", "The title was found, but no economic codes under it. Look at the source."), section.Title.Place);
            return;
        }

        if (starts.Count == 1 && EconomicColumnsReader.Read(table, totals, starts[0], builder))
        {
            return;
        }

        var column = builder.Column(section.Form.Halves[0].ColumnSets[0].Columns[0].Column);
        for (var block = 0; block < starts.Count; block++)
        {
            var end = block + 1 < starts.Count ? starts[block + 1] : int.MaxValue;
            foreach (var row in rows)
            {
                ReadBlock(row, starts[block], end, column, builder);
            }
        }

        foreach (var row in rows)
        {
            ReadTotals(row, section.Form.Halves[0], column, builder);
        }
    }

    private static List<int> BlockStarts(List<SourceRow> rows)
    {
        var votes = new SortedDictionary<int, int>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                // A code has a name behind it; an amount that looks like one has not.
                if (EconomicCode(row.Cells[i]) is not null && i + 1 < row.Cells.Length && row.Cells.AsSpan()[(i + 1)..Math.Min(i + 3, row.Cells.Length)].ContainsText())
                {
                    votes[row.Cells[i].Column] = votes.GetValueOrDefault(row.Cells[i].Column) + 1;
                }
            }
        }

        var most = votes.Count == 0 ? 0 : votes.Values.Max();
        return [.. votes.Where(pair => pair.Value * 4 >= most).Select(pair => pair.Key)];
    }

    private static void ReadBlock(SourceRow row, int from, int to, StatementColumn column, StatementBuilder builder)
    {
        string? code = null;
        SourceCell? label = null;
        SourceCell? amount = null;
        SourceCell? lastBlank = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Column < from || cell.Column >= to)
            {
                continue;
            }

            if (code is null)
            {
                code = cell.Column == from ? EconomicCode(cell) : null;
                if (code is null && !cell.IsBlank)
                {
                    return;
                }
            }
            else if (label is null && code.Length == 3 && cell.Amount.IsWhole && cell.Key.Length == 2)
            {
                code += cell.Key;
            }
            else if (cell.IsText && label is null)
            {
                label = cell;
            }
            else if (cell.IsAmount)
            {
                amount ??= cell;
            }
            else if (cell.IsBlank)
            {
                lastBlank = cell;
            }
        }

        if (code is not null)
        {
            var line = builder.Line(code, code, label?.Text ?? "", number: null, label?.Place ?? row.Place);
            builder.Figure(line, column, amount ?? lastBlank, row.Place);
        }
    }

    private static void ReadTotals(SourceRow row, FormHalf half, StatementColumn column, StatementBuilder builder)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (!cell.IsText || half.KeyByLabel.GetValueOrDefault(LabelText.Name(cell.Key)) is not { } total || builder.HasLine(total))
            {
                continue;
            }

            // The amount stands anywhere between the label and the next one.
            SourceCell? amount = null;
            for (var j = i + 1; j < row.Cells.Length && !row.Cells[j].IsText; j++)
            {
                amount = row.Cells[j].IsAmount || amount is null ? row.Cells[j] : amount;
            }

            builder.Figure(builder.Line(total, code: null, cell.Text, number: null, cell.Place), column, amount, row.Place);
        }
    }

    /// <summary>The economic code that a cell holds; null when it holds none.</summary>
    public static string? EconomicCode(SourceCell cell) =>
        cell.Amount.IsWhole && cell.Key.Length is 3 or 5 && cell.Key[0] == '3' && cell.Key[1] is '0' or '1' or '9' ? cell.Key : null;

    private static bool ContainsText(this ReadOnlySpan<SourceCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.IsText)
            {
                return true;
            }
        }

        return false;
    }
}
