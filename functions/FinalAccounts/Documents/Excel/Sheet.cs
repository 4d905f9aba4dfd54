using ExcelDataReader;

namespace FinalAccounts.Documents.Excel;

/// <summary>A sheet as it is seen: the texts of its visible cells and its merged ranges.</summary>
internal sealed class Sheet
{
    /// <summary>Excel's own limits; a file that says more is spoilt.</summary>
    private const int MostRows = 1_048_576;

    private const int MostColumns = 16_384;

    private Sheet(string name) => Name = name;

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>The visible rows down to the last one with text.</summary>
    public List<SheetRow> Rows { get; } = [];

    /// <summary>The visible columns, 0-based as the sheet counts them, to the last one with text.</summary>
    public List<int> Columns { get; } = [];

    /// <summary>The merged ranges: first row and column to last row and column, 0-based as the sheet counts them.</summary>
    public Dictionary<(int Row, int Column), (int Row, int Column)> Merged { get; } = [];

    /// <summary>How many cells have text.</summary>
    public int CellCount { get; private set; }

    /// <summary>True when rows or columns with text are hidden.</summary>
    public bool HasHiddenCells { get; private set; }

    /// <summary>Reads the sheet that the reader stands on; null when it has more cells than allowed.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="marks">What the sheet says beside its values.</param>
    /// <param name="maxCells">The most cells.</param>
    /// <param name="deadline">Ends the reading.</param>
    public static Sheet? Read(IExcelDataReader reader, SheetMarks marks, int maxCells, CancellationToken deadline)
    {
        var sheet = new Sheet(reader.Name);
        foreach (var range in reader.MergeCells ?? [])
            sheet.Merged[(range.FromRow, range.FromColumn)] = (range.ToRow, range.ToColumn);
        if (reader.FieldCount > MostColumns)
            return null;
        var (lastColumn, usedRows, visited) = (-1, 0, 0L);
        for (var number = 0; reader.Read(); number++)
        {
            deadline.ThrowIfCancellationRequested();
            visited += Math.Max(1, reader.FieldCount);
            if (number >= MostRows || visited > (4L * maxCells) + MostColumns)
                return null;
            var row = ReadRow(reader, marks, number);
            if (reader.RowHeight <= 0)
            {
                sheet.HasHiddenCells |= row.Texts.Count > 0;
                continue;
            }

            sheet.Rows.Add(row);
            if (row.Texts.Count == 0)
                continue;
            usedRows = sheet.Rows.Count;
            lastColumn = Math.Max(lastColumn, row.Texts.Keys.Max());
            if ((sheet.CellCount += row.Texts.Count) > maxCells)
                return null;
        }

        sheet.Rows.RemoveRange(usedRows, sheet.Rows.Count - usedRows);
        for (var column = 0; column <= lastColumn; column++)
        {
            if (reader.GetColumnWidth(column) > 0)
                sheet.Columns.Add(column);
            else
                sheet.HasHiddenCells |= sheet.Rows.Exists(row => row.Texts.ContainsKey(column));
        }

        // A single cell far out makes a wide and tall grid of blanks.
        return (long)sheet.Rows.Count * sheet.Columns.Count > maxCells ? null : sheet;
    }

    private static SheetRow ReadRow(IExcelDataReader reader, SheetMarks marks, int number)
    {
        var row = new SheetRow(number, []);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var text = marks.Texts.GetValueOrDefault((number, column)) ?? ShownText.Of(reader, column, marks.ShowsZeros);
            if (text.Length > 0)
                row.Texts.Add(column, text);
        }

        return row;
    }
}

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number from 0.</param>
/// <param name="Texts">The texts of its cells by column; blank cells are not in it.</param>
internal sealed record SheetRow(int Number, Dictionary<int, string> Texts);
