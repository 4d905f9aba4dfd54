namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>A way in which office programs print tables.</summary>
/// <param name="Name">What it is called in <c>docs/performance.md</c>.</param>
/// <param name="Spreadsheet">True for a workbook, false for a text.</param>
/// <param name="Border">The style of the inner lines in the words of the format (<c>thin</c>, <c>dotted</c>, <c>single</c>); empty for none.</param>
internal sealed record OfficeLook(string Name, bool Spreadsheet, string Border)
{
    /// <summary>All looks that are measured.</summary>
    public static IReadOnlyList<OfficeLook> All { get; } =
    [
        new("text: a grid", false, "single"),
        new("text: dotted lines", false, "dotted"),
        new("text: double lines", false, "double"),
        new("text: heads repeated, rows cut by pages", false, "single") { RepeatsHeads = true, LabelWidth = 5 },
        new("text: narrow cells", false, "single") { LabelWidth = 4 },
        new("text: no lines between columns", false, "single") { Columns = false },
        new("text: no lines between rows", false, "single") { Rows = false },
        new("text: no lines", false, "") { Columns = false, Rows = false },
        new("text: two tables without a gap", false, "single") { Touching = true },
        new("text: landscape", false, "single") { Landscape = true },
        new("workbook: a sheet a statement", true, "thin"),
        new("workbook: hair lines, landscape", true, "hair") { Landscape = true },
        new("workbook: all on one sheet", true, "thin") { Touching = true },
        new("workbook: heads repeated on each page", true, "thin") { RepeatsHeads = true },
        new("workbook: labels wrapped, rows as high as needed", true, "thin") { LabelWidth = 8, Wraps = true },
        new("workbook: labels wrapped, rows of half the height", true, "thin") { LabelWidth = 8, Wraps = true, RowHeight = 11 },
        new("workbook: labels cut off at the next cell", true, "thin") { LabelWidth = 8, RowHeight = 14 },
        new("workbook: labels shrunk to fit", true, "thin") { LabelWidth = 8, Shrinks = true },
        new("workbook: numbers at the upper border", true, "thin") { Vertical = "top", LabelWidth = 8, Wraps = true },
        new("workbook: no lines", true, "") { Columns = false, Rows = false },
        new("workbook: lines between rows only", true, "thin") { Columns = false },
        new("workbook: the right border missing", true, "thin") { Open = true },
    ];

    /// <summary>Whether lines part the columns.</summary>
    public bool Columns { get; init; } = true;

    /// <summary>Whether lines part the rows.</summary>
    public bool Rows { get; init; } = true;

    /// <summary>Whether the last column has no border on its right.</summary>
    public bool Open { get; init; }

    /// <summary>Whether each page prints the head again.</summary>
    public bool RepeatsHeads { get; init; }

    /// <summary>Whether tables follow each other with nothing but their titles between them, or nothing at all.</summary>
    public bool Touching { get; init; }

    /// <summary>Whether the pages are wider than high.</summary>
    public bool Landscape { get; init; }

    /// <summary>How many Chinese characters a column of labels has room for.</summary>
    public int LabelWidth { get; init; } = 14;

    /// <summary>Whether a long label goes on in the next line of its cell.</summary>
    public bool Wraps { get; init; }

    /// <summary>Whether a long label is printed smaller.</summary>
    public bool Shrinks { get; init; }

    /// <summary>The height of every row in points; 0 for as high as its text.</summary>
    public int RowHeight { get; init; }

    /// <summary>Where the text of a low cell stands in a high row.</summary>
    public string Vertical { get; init; } = "center";
}
