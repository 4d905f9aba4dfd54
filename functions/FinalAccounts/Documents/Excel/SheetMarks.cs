using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Documents.Archives;
using ListedSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace FinalAccounts.Documents.Excel;

/// <summary>What a sheet of an .xlsx file says beside its values: cells that hold an error, formulas nobody has computed, and whether zeros are shown.</summary>
internal sealed class SheetMarks
{
    // A formula's text is shown so far.
    private const int LongestFormula = 40;

    /// <summary>A sheet without marks, for instance of an .xls file.</summary>
    public static SheetMarks None { get; } = new();

    /// <summary>What stands in cells that have no value: <c>#REF!</c>, or the formula that was saved without its result. By row and column from 0.</summary>
    public Dictionary<(int Row, int Column), string> Texts { get; } = [];

    /// <summary>False when the sheet shows zeros as blanks.</summary>
    public bool ShowsZeros { get; private set; } = true;

    /// <summary>The marks of every sheet by its name; empty for a file that is no .xlsx, or one of which only its values can be read.</summary>
    /// <param name="content">The file.</param>
    /// <param name="deadline">Ends the reading.</param>
    public static Dictionary<string, SheetMarks> Read(ReadOnlyMemory<byte> content, CancellationToken deadline)
    {
        var sheets = new Dictionary<string, SheetMarks>();
        if (!content.Span.StartsWith("PK"u8))
            return sheets;
        try
        {
            using var stream = PackageContent.AsStream(content);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            foreach (var sheet in package.WorkbookPart?.Workbook?.Sheets?.Elements<ListedSheet>() ?? [])
            {
                if (sheet is { Name.Value: { } name, Id.Value: { } id } && package.WorkbookPart!.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
                    sheets[name] = Of(worksheet, deadline);
            }
        }
        catch (Exception exception) when (OfficeRefusals.IsBroken(exception))
        {
            // Whether the file is broken is for the reader of its values to say.
        }

        return sheets;
    }

    private static SheetMarks Of(WorksheetPart part, CancellationToken deadline)
    {
        var marks = new SheetMarks();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(SheetView) && reader.LoadCurrentElement() is SheetView { ShowZeros.Value: false })
                marks.ShowsZeros = false;
            else if (reader.ElementType == typeof(SheetCell) && reader.LoadCurrentElement() is SheetCell { CellReference.Value: { } reference } cell)
                marks.Add(cell, reference, deadline);
        }

        return marks;
    }

    private void Add(SheetCell cell, string reference, CancellationToken deadline)
    {
        deadline.ThrowIfCancellationRequested();
        var value = cell.CellValue?.Text ?? "";
        var isError = cell.DataType?.Value == CellValues.Error && value.Length > 0;
        if ((isError || (cell.CellFormula is not null && value.Length == 0)) && PositionOf(reference) is { } at)
            Texts[at] = isError ? value : "=" + Shortened(cell.CellFormula!.Text);
    }

    private static string Shortened(string formula) => formula.Length > LongestFormula ? formula[..LongestFormula] + "…" : formula;

    // B12 is row 11, column 1.
    private static (int Row, int Column)? PositionOf(string reference)
    {
        var letters = reference.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        if (letters is < 1 or > 3 || !int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return null;
        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters))
            column = (column * 26) + letter - 'A' + 1;
        return (row - 1, column - 1);
    }
}
