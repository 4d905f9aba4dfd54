namespace FinalAccounts.Statements.Blanks;

/// <summary>A column whose total is blank holds nothing: what stands under a blank 合计, 类 or 款 is blank too.</summary>
internal static class BlankTotals
{
    /// <summary>The cells of open rows that stand under a blank total.</summary>
    /// <param name="rows">The rows.</param>
    public static IEnumerable<(OpenRow Row, int Cell)> Under(IReadOnlyList<OpenRow> rows)
    {
        var totals = new Dictionary<FigureKey, (OpenRow Row, int Cell)>();
        foreach (var row in rows)
        {
            for (var cell = 0; cell < row.Cells.Length; cell++)
            {
                totals.TryAdd(new(row.Statement, row.Cells[cell].Line.Key, row.Cells[cell].Column.Key), (row, cell));
            }
        }

        foreach (var row in rows.Where(row => row.IsOpen))
        {
            for (var cell = 0; cell < row.Cells.Length; cell++)
            {
                if (IsUnderBlank(row, cell, totals))
                {
                    yield return (row, cell);
                }
            }
        }
    }

    private static bool IsUnderBlank(OpenRow row, int cell, Dictionary<FigureKey, (OpenRow Row, int Cell)> totals)
    {
        var (line, column) = (row.Cells[cell].Line.Key, row.Cells[cell].Column.Key);
        foreach (var parent in ParentsOf(line, row.Cells[cell].Line.Code))
        {
            if (totals.TryGetValue(new(row.Statement, parent, column), out var total))
            {
                return total.Row != row && !total.Row.Amounts.IsEmpty && total.Row.IsCertain(total.Cell, out var amount) && amount is null;
            }
        }

        return false;
    }

    private static IEnumerable<string> ParentsOf(string line, string? code) => code switch
    {
        { Length: 7 } => [code[..5], code[..3], LineKeys.Total],
        { Length: 5 } => [code[..3], LineKeys.Total],
        { Length: 3 } => [LineKeys.Total],
        _ => line.StartsWith("expenditure.2", StringComparison.Ordinal) ? [LineKeys.ExpenditureTotal] : [],
    };
}
