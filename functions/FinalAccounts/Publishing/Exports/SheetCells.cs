using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Cells of a worksheet.</summary>
internal static class SheetCells
{
    /// <summary>Text. It stands as an inline string: no spreadsheet takes it for a formula, whatever it begins with.</summary>
    public static Cell Text(string reference, string text, uint style) => new()
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(WithoutControls(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    /// <summary>An exact decimal.</summary>
    public static Cell Number(string reference, decimal value, uint style) => new()
    {
        CellReference = reference,
        DataType = CellValues.Number,
        CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)),
        StyleIndex = style,
    };

    /// <summary>A row of texts from the first column on.</summary>
    public static Row TextRow(uint number, uint style, params ReadOnlySpan<string> texts)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < texts.Length; i++)
        {
            row.Append(Text(Reference(number, i), texts[i], style));
        }

        return row;
    }

    /// <summary>The name of a cell: row 1, column 0 is A1.</summary>
    public static string Reference(uint row, int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name + row.ToString(CultureInfo.InvariantCulture);
    }

    // XML 1.0 knows no control characters besides tab and line ends; EnumerateRunes mends lone surrogates.
    private static string WithoutControls(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < 0x20 and not (0x9 or 0xA) or 0xFFFE or 0xFFFF ? "\ufffd" : rune.ToString()));
}
