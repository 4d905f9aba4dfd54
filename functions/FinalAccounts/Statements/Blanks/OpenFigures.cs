namespace FinalAccounts.Statements.Blanks;

/// <summary>The figures of an open row: those on which all its readings agree, and the word that the others stay open.</summary>
internal static class OpenFigures
{
    /// <summary>The figures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="withDoubtful">True to have cells that are not certain as blanks.</param>
    public static IEnumerable<Figure> Of(OpenRow row, bool withDoubtful)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (!row.IsCertain(i, out var cell) && !withDoubtful)
            {
                continue;
            }

            var certain = row.IsCertain(i, out cell);
            cell = certain ? cell : null;
            yield return new()
            {
                Statement = row.Statement,
                Line = row.Cells[i].Line,
                Column = row.Cells[i].Column,
                Value = cell?.Amount is { IsNumber: true } amount ? amount.Value : null,
                Printed = cell?.Text ?? "",
                Decimals = cell?.Amount.Decimals ?? 0,
                Unit = row.Cells[i].Unit,
                Place = cell?.Place ?? row.Place,
            };
        }
    }

    /// <summary>One problem for each line of the row with a cell that is not certain.</summary>
    public static IEnumerable<ReadProblem> ProblemsOf(OpenRow row)
    {
        var doubtful = row.Cells.Where((_, i) => !row.IsCertain(i, out var _)).ToList();
        foreach (var line in doubtful.GroupBy(cell => cell.Line))
        {
            yield return row.Candidates.Count > 0 ? Ambiguous(row, line.Key, string.Join('、', line.Select(cell => cell.Column.Title)))
                : row.Amounts.Length > row.Cells.Length ? TooMany(row, line.Key)
                : Broken(row, line.Key);
        }
    }

    private static ReadProblem Ambiguous(OpenRow row, StatementLine line, string columns) => new(
        "ambiguous-columns",
        new(
            $"“{line.Label}”一行有 {row.Amounts.Length} 个数而表有 {row.Cells.Length} 栏，空格已丢失，{columns} 有多种填法都成立，未采用。请提供保留表格的文件。",
            $"The line “{line.Label}” has {row.Amounts.Length} numbers for {row.Cells.Length} columns; its blanks are lost and several readings fit, so {columns} are left out. Supply a file that keeps the table."),
        row.Place,
        line.Key);

    private static ReadProblem TooMany(OpenRow row, StatementLine line) => new(
        "too-many-amounts",
        new(
            $"“{line.Label}”一行有 {row.Amounts.Length} 个数而表只有 {row.Cells.Length} 栏，金额未采用。请核对原表。",
            $"The line “{line.Label}” has {row.Amounts.Length} numbers for {row.Cells.Length} columns, so its amounts are left out. Look at the source."),
        row.Place,
        line.Key);

    private static ReadProblem Broken(OpenRow row, StatementLine line) => new(
        "broken-amount",
        new(
            $"“{line.Label}”一行有金额被折成两行，无法确定属于哪一栏，本行金额未采用。请核对原表。",
            $"An amount of the line “{line.Label}” is broken over two lines and its column is not certain, so the amounts of the line are left out. Look at the source."),
        row.Place,
        line.Key);
}
