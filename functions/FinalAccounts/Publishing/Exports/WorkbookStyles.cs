using DocumentFormat.OpenXml.Spreadsheet;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The cell formats of the workbook: text, headings, and numbers of zero to six decimals, plain and bold.</summary>
internal static class WorkbookStyles
{
    private const int MaxDecimals = 6;
    private const uint FirstFormatId = 164;

    /// <summary>Plain text.</summary>
    public const uint Text = 0;

    /// <summary>Bold text.</summary>
    public const uint BoldText = 1;

    /// <summary>A heading: bold, centred, wrapped.</summary>
    public const uint Heading = 2;

    /// <summary>A number with as many decimals as were printed.</summary>
    public static uint Number(int decimals, bool bold) => 3 + ((uint)Math.Clamp(decimals, 0, MaxDecimals) * 2) + (bold ? 1u : 0u);

    public static Stylesheet Stylesheet()
    {
        var formats = new NumberingFormats();
        var cells = new CellFormats(
            new CellFormat { FontId = 0 },
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true })
            {
                FontId = 1,
                ApplyFont = true,
                ApplyAlignment = true,
            });
        for (var decimals = 0; decimals <= MaxDecimals; decimals++)
        {
            var id = FirstFormatId + (uint)decimals;
            var code = decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
            formats.Append(new NumberingFormat { NumberFormatId = id, FormatCode = code });
            cells.Append(new CellFormat { FontId = 0, NumberFormatId = id, ApplyNumberFormat = true });
            cells.Append(new CellFormat { FontId = 1, NumberFormatId = id, ApplyNumberFormat = true, ApplyFont = true });
        }

        return new(
            formats,
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            cells);
    }
}
