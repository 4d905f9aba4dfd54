using System.Globalization;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>Prints the amounts of one statement: each rounded by itself from its exact value, half away from zero.</summary>
/// <param name="style">The style.</param>
/// <param name="number">The statement's number, 1 to 10; mixed styles change with it.</param>
public sealed class AmountPrinter(ReportStyle style, int number)
{
    private readonly string statement = "T" + number.ToString("00", CultureInfo.InvariantCulture);
    private readonly bool separators = style.Thousands == Thousands.Always || (style.Thousands == Thousands.Mixed && number % 2 == 1);

    private readonly ZeroPrint zero = style.Zero != ZeroPrint.Mixed ? style.Zero : number % 2 == 1 ? ZeroPrint.Blank : ZeroPrint.Digits;

    /// <summary>An amount of money.</summary>
    /// <param name="line">The line's key.</param>
    /// <param name="column">The column's key.</param>
    /// <param name="yuan">The exact amount in yuan.</param>
    public GridCell Amount(string line, string column, decimal yuan)
    {
        var exact = style.RoundedTo is { } decimals && (style.Rounded.IsEmpty || style.Rounded.Contains(number))
            ? Math.Round(yuan / 10_000m, decimals, MidpointRounding.AwayFromZero) * 10_000m
            : yuan;
        var value = Math.Round(exact / (style.Unit == "元" ? 1m : 10_000m), style.Decimals, MidpointRounding.AwayFromZero);
        if (yuan == 0 && zero != ZeroPrint.Digits)
        {
            return Cell(line, column, zero == ZeroPrint.Dash ? "—" : "", value: null, style.Unit);
        }

        var digits = Math.Abs(value).ToString((separators ? "N" : "F") + style.Decimals, CultureInfo.InvariantCulture);
        var printed = value >= 0 ? digits : Signed(digits);
        return Cell(line, column, style.FullWidthAmounts && number == 3 ? FullWidth(printed) : printed, value, style.Unit);
    }

    /// <summary>A cell that the form has and that nothing is printed in.</summary>
    public GridCell Blank(string line, string column) => Cell(line, column, "", value: null, style.Unit);

    /// <summary>A cell that the form crosses out.</summary>
    public GridCell NotApplicable(string line, string column) => Cell(line, column, "---", value: null, unit: null);

    /// <summary>A number of things or people; zero is blank where amounts are.</summary>
    public GridCell Count(string line, string column, int count) => count == 0 && zero != ZeroPrint.Digits
        ? Cell(line, column, "", value: null, unit: null)
        : Cell(line, column, count.ToString(CultureInfo.InvariantCulture), count, unit: null);

    private GridCell Cell(string line, string column, string printed, decimal? value, string? unit) =>
        new(printed, Figure: new ExpectedFigure(statement, line, column, printed, value, unit));

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c));

    private string Signed(string digits) => style.Negative switch
    {
        NegativePrint.Parentheses => $"({digits})",
        NegativePrint.FullWidth => "－" + digits,
        _ => "-" + digits,
    };
}
