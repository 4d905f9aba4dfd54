using System.Globalization;
using ExcelDataReader;

namespace FinalAccounts.Documents.Excel;

/// <summary>What a cell shows: numbers with the decimals and separators of their format, not with those that are stored.</summary>
internal static class ShownText
{
    /// <summary>The text of a cell in the reader's row; empty for a blank one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="column">The column from 0.</param>
    /// <param name="showsZeros">False when the sheet shows zeros as blanks.</param>
    public static string Of(IExcelDataReader reader, int column, bool showsZeros) => reader.GetValue(column) switch
    {
        null => string.Empty,
        string text => WrappedText.Join(text.Split('\n').Select(line => line.Trim())),
        0.0 or 0 when !showsZeros => string.Empty,
        // Excel keeps 15 significant digits, and so does this conversion.
        double number when Math.Abs(number) < 1e20 => NumberFormat.Show((decimal)number, reader.GetNumberFormatString(column)),
        double number => number.ToString(CultureInfo.InvariantCulture),
        int number => NumberFormat.Show(number, reader.GetNumberFormatString(column)),
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
