namespace FinalAccounts.Documents;

/// <summary>
/// Where something stands in its source. Every number is 1-based, and null where the format has no such thing:
/// a text file has lines, a PDF has pages and boxes, a workbook has sheets (<see cref="Page"/> is the sheet's number).
/// </summary>
/// <param name="File">The name of the source file; within an archive <c>archive.zip/entry.pdf</c>.</param>
/// <param name="Page">The page, or the sheet of a workbook.</param>
/// <param name="Line">The line of a text file, or the paragraph of a document.</param>
/// <param name="Table">The table within the file.</param>
/// <param name="Row">The row within the table, as the source counts it.</param>
/// <param name="Column">The column within the row, as the source counts it; for prose the first character within the line.</param>
/// <param name="Box">The rectangle on the page, for formats that have one.</param>
public sealed record Place(
    string File,
    int? Page = null,
    int? Line = null,
    int? Table = null,
    int? Row = null,
    int? Column = null,
    Box? Box = null)
{
    // A report has thousands of places; a number takes half of what it does beside a mark for its absence, and no number is 0.
    private readonly int page = Page ?? 0;
    private readonly int line = Line ?? 0;
    private readonly int table = Table ?? 0;
    private readonly int row = Row ?? 0;
    private readonly int column = Column ?? 0;

    /// <summary>The page, or the sheet of a workbook.</summary>
    public int? Page { get => Known(page); init => page = value ?? 0; }

    /// <summary>The line of a text file, or the paragraph of a document.</summary>
    public int? Line { get => Known(line); init => line = value ?? 0; }

    /// <summary>The table within the file.</summary>
    public int? Table { get => Known(table); init => table = value ?? 0; }

    /// <summary>The row within the table, as the source counts it.</summary>
    public int? Row { get => Known(row); init => row = value ?? 0; }

    /// <summary>The column within the row, as the source counts it; for prose the first character within the line.</summary>
    public int? Column { get => Known(column); init => column = value ?? 0; }

    /// <summary>The rectangle on the page, for formats that have one.</summary>
    public Box? Box { get; init; } = Box;

    /// <summary>The place in words: <c>第 3 页 第 120 行 第 2 列</c> / <c>page 3, line 120, column 2</c>.</summary>
    public BilingualText Describe()
    {
        var zh = new List<string>();
        var en = new List<string>();
        Add(Page, "第 {0} 页", "page {0}");
        Add(Line, "第 {0} 行", "line {0}");
        if (Line is null)
        {
            Add(Table, "表格 {0}", "table {0}");
            Add(Row, "第 {0} 行", "row {0}");
        }

        Add(Column, "第 {0} 列", "column {0}");
        return zh.Count == 0 ? new(File, File) : new(string.Join(' ', zh), string.Join(", ", en));

        void Add(int? number, string zhPattern, string enPattern)
        {
            if (number is not { } n)
            {
                return;
            }

            zh.Add(zhPattern.Replace("{0}", n.ToString(), StringComparison.Ordinal));
            en.Add(enPattern.Replace("{0}", n.ToString(), StringComparison.Ordinal));
        }
    }

    private static int? Known(int number) => number == 0 ? null : number;
}

/// <summary>A rectangle on a page in points (1/72 inch), the origin at the top left, y downwards.</summary>
/// <param name="Left">Distance from the page's left edge.</param>
/// <param name="Top">Distance from the page's top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Box(float Left, float Top, float Width, float Height);
