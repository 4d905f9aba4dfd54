namespace FinalAccounts.Statements.Reading;

/// <summary>Reads statements whose lines are functional codes (T02, T03, T05, T07, T08).</summary>
internal static class FunctionalReader
{
    /// <summary>Reads the rows of a section into a statement.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var codes = new CodeColumns();
        var table = SectionTable.Of(section.Rows, row => codes.Read(row) is not null, CodeColumns.IsTotal);
        codes = new CodeColumns(table.Header);
        var lines = table.Data.Select(codes.Read).OfType<CodeRow>().ToList();
        if (lines.Count == 0)
        {
            builder.Problem("no-rows", new("找到了表名和表头，但没有任何数据行。请核对原表。", "The title and the header were found, but not a single line under them. Look at the source."), section.Title.Place);
            return;
        }

        var dataColumns = lines.SelectMany(line => line.Amounts).Select(cell => cell.Column).Distinct().Order().ToList();
        var rows = lines.ConvertAll(line => line.Row);
        var grid = new HeaderGrid(table.Header);
        var half = section.Form.Halves[0];
        if (ColumnAssignment.Find(grid, half, 0, int.MaxValue, rows, dataColumns) is not { } columns)
        {
            builder.Problem("no-header", new("表头中没有可识别的栏目，无法确定各列的含义。请核对原表。", "The header names no known column, so the meaning of the columns is not certain. Look at the source."), section.Title.Place);
            return;
        }

        if (columns.Ambiguous)
        {
            builder.Problem("ambiguous-columns", new("表头与数据错位，且有多种对应方式都说得通，各列的归属不确定。请核对原表。", "The header stands shifted against its data, and several readings fit: which column is which is not certain. Look at the source."), section.Title.Place);
        }

        var printed = Printed(columns, grid, dataColumns, rows);
        foreach (var (column, _) in printed)
        {
            builder.Column(column);
        }

        var inferred = section.Rows.Any(row => row is { Inferred: true, IsParagraph: false });
        var totalPrinted = false;
        foreach (var line in lines)
        {
            // A total in the header comes again with the header on each page, often without its amounts.
            if (line.Code is null && totalPrinted && (line.Amounts.IsEmpty || lines.Exists(other => other != line && other.Code is null && SameAmounts(other, line))))
            {
                continue;
            }

            totalPrinted |= line.Code is null;

            var statementLine = builder.Line(line.Code ?? LineKeys.Total, line.Code, line.Label, number: null, line.Row.Place);
            var slid = inferred && IsFull(line, printed);
            for (var i = 0; i < printed.Count; i++)
            {
                var (column, at) = printed[i];
                builder.Figure(statementLine, column, columns.Ambiguous ? null : slid ? line.Amounts[i] : line.Row.At(at), line.Row.Place);
            }
        }
    }

    // What the form has, and what only this province prints (其中：教育收费): kept under its own title.
    private static List<(StatementColumn Column, int At)> Printed(ColumnAssignment columns, HeaderGrid grid, List<int> dataColumns, List<SourceRow> rows)
    {
        var printed = columns.Printed.Select(column => (column.Column, At: columns.ByKey[column.Key])).ToList();
        var extras = 0;
        foreach (var at in dataColumns)
        {
            if (!columns.Ambiguous && rows.TrueForAll(row => row.At(at) is null or { IsBlank: true } or { Amount.Kind: not AmountKind.Other })
                && grid.TextsAbove(at) is { Count: > 0 } titles && printed.TrueForAll(one => one.At != at) && grid.Match(at, columns.Set) is null)
            {
                printed.Add((new(ColumnKeys.Extra(++extras), string.Join('-', titles)), at));
            }
        }

        printed.Sort((a, b) => a.At.CompareTo(b.At));
        return printed;
    }

    // Spaces put amounts beside their column; a row with one for each column tells by their order.
    private static bool IsFull(CodeRow line, List<(StatementColumn Column, int At)> printed) =>
        line.Amounts.Length == printed.Count && printed.Exists(column => line.Row.At(column.At) is null or { IsBlank: true });

    private static bool SameAmounts(CodeRow a, CodeRow b) => a.Amounts.Select(cell => cell.Text).SequenceEqual(b.Amounts.Select(cell => cell.Text));
}
