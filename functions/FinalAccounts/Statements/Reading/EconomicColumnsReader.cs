using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Reads T06 printed as one list of economic codes with 合计, 人员经费 and 公用经费 as columns. The total line's amounts of the two funds are the lines
/// 人员经费合计 and 公用经费合计 of the national form.
/// </summary>
internal static class EconomicColumnsReader
{
    /// <summary>Reads the table into the statement.</summary>
    /// <param name="table">The table.</param>
    /// <param name="half">The form.</param>
    /// <param name="codeColumn">The grid column of the codes.</param>
    /// <param name="builder">Takes the lines and figures.</param>
    /// <returns>False, with nothing read, when the header does not name the two funds.</returns>
    public static bool Read(SectionTable table, FormHalf half, int codeColumn, StatementBuilder builder)
    {
        var header = new HeaderGrid([.. table.Header, .. table.Data.TakeWhile(row => !IsLine(row, codeColumn))]);
        var set = half.ColumnSets[^1];
        var named = Enumerable.Range(codeColumn, Math.Max(0, header.Width - codeColumn)).Select(grid => header.Match(grid, set)?.Key).ToList();
        if (!named.Contains(ColumnKeys.Personnel) || !named.Contains(ColumnKeys.PublicUse))
        {
            return false;
        }

        var rows = table.Header.Concat(table.Data).Where(row => IsLine(row, codeColumn)).ToList();
        var dataColumns = rows.SelectMany(row => row.Cells).Where(cell => cell.IsAmount && cell.Column > codeColumn + 1).Select(cell => cell.Column).Distinct().Order().ToList();
        if (ColumnAssignment.Find(header, new(half.Side, [set], half.Lines), codeColumn, int.MaxValue, rows, dataColumns) is not { Ambiguous: false } columns)
        {
            return false;
        }

        foreach (var row in rows)
        {
            ReadLine(row, codeColumn, columns, builder);
        }

        return true;
    }

    private static void ReadLine(SourceRow row, int codeColumn, ColumnAssignment columns, StatementBuilder builder)
    {
        var label = row.Cells.FirstOrDefault(cell => cell.IsText);
        var code = CodeOf(row, codeColumn);
        if (code is not null)
        {
            var line = builder.Line(code, code, label?.Text ?? "", number: null, label?.Place ?? row.Place);
            foreach (var column in columns.Printed)
            {
                builder.Figure(line, column.Column, row.At(columns.ByKey[column.Key]), row.Place);
            }

            return;
        }

        var amount = columns.Set.Columns[0].Column;
        foreach (var column in columns.Printed)
        {
            var (key, text) = column.Key switch
            {
                ColumnKeys.Personnel => (LineKeys.Personnel, column.Title),
                ColumnKeys.PublicUse => (LineKeys.PublicUse, column.Title),
                _ => (LineKeys.Total, label!.Text),
            };
            if (!builder.HasLine(key))
            {
                builder.Figure(builder.Line(key, code: null, text, number: null, label!.Place), amount, row.At(columns.ByKey[column.Key]), row.Place);
            }
        }
    }

    private static bool IsLine(SourceRow row, int codeColumn) =>
        CodeOf(row, codeColumn) is not null
        || (row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { IsText: true } first && CodeColumns.IsTotal(first.Text) && row.Cells.Any(cell => cell.IsAmount) && row.Cells.Count(cell => cell.IsText) == 1);

    // 30101 in one cell, or 301 and 01 in two.
    private static string? CodeOf(SourceRow row, int codeColumn) =>
        row.At(codeColumn) is { } cell && EconomicReader.EconomicCode(cell) is { } code
            ? code.Length == 3 && row.At(codeColumn + 1) is { Amount.IsWhole: true, Key.Length: 2 } second ? code + second.Key : code
            : null;
}
