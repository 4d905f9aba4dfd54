using System.Text;

namespace FinalAccounts.Documents.Excel;

/// <summary>One section of a number format, taken apart.</summary>
/// <param name="Before">The literal text before the digits; all of it when there are no digits.</param>
/// <param name="After">The literal text behind them.</param>
/// <param name="HasDigits">False for a section that shows only literal text, or nothing.</param>
/// <param name="Integers">How many digits stand before the point at least.</param>
/// <param name="Decimals">How many decimals are shown at most.</param>
/// <param name="RequiredDecimals">How many are always shown.</param>
/// <param name="Grouped">True with separators of thousands.</param>
/// <param name="Thousandths">How often the number is divided by 1,000.</param>
/// <param name="Percent">True for a percentage.</param>
/// <param name="Inner">Literal text between the digits before the point, with the number of digits that stand behind it: <c>0!.0,</c> shows 元 in 万元.</param>
internal sealed record NumberPattern(
    string Before,
    string After,
    bool HasDigits,
    int Integers,
    int Decimals,
    int RequiredDecimals,
    bool Grouped,
    int Thousandths,
    bool Percent,
    IReadOnlyList<(string Text, int Digits)> Inner)
{
    /// <summary>Takes a section apart.</summary>
    public static NumberPattern Of(string section)
    {
        var (before, after) = (new StringBuilder(), new StringBuilder());
        var (digits, point, grouped, percent) = (false, false, false, false);
        var (integers, decimals, required, commas, places) = (0, 0, 0, 0, 0);
        var inner = new List<(string Text, int Place)>();
        for (var i = 0; i < section.Length; i++)
        {
            var c = section[i];
            switch (c)
            {
                case '0' or '#' or '?':
                    grouped |= commas > 0 && !point;
                    commas = 0;
                    digits = true;
                    // What looked like text behind the digits stands between them.
                    if (!point && after.Length > 0)
                    {
                        inner.Add((after.ToString(), places));
                        after.Clear();
                    }

                    places += point ? 0 : 1;
                    if (point)
                    {
                        decimals++;
                        required = c == '0' ? decimals : required;
                    }
                    else if (c == '0')
                    {
                        integers++;
                    }

                    break;
                case '.' when !point:
                    point = digits = true;
                    break;
                case ',' when digits:
                    commas++;
                    break;
                case '[':
                    i = Bracket(section, i, Literal());
                    break;
                case '"':
                    var end = section.IndexOf('"', i + 1);
                    end = end < 0 ? section.Length : end;
                    Literal().Append(section, i + 1, end - i - 1);
                    i = end;
                    break;
                case '\\' or '!' when i + 1 < section.Length:
                    Literal().Append(section[++i]);
                    break;
                case '_' or '*':
                    // A space as wide as the next character, or the next character repeated to the cell's width: nothing to read.
                    i++;
                    break;
                default:
                    percent |= c == '%';
                    Literal().Append(c);
                    break;
            }
        }

        // "-"?? is a dash with room for digits, not a number.
        var dash = integers == 0 && decimals == 0 && before.Length > 0 && !section.Contains('#', StringComparison.Ordinal);
        return new(before.ToString(), after.ToString(), digits && !dash, integers, decimals, required, grouped, commas, percent, inner.ConvertAll(text => (text.Text, places - text.Place)));

        StringBuilder Literal() => digits ? after : before;
    }

    // [Red] and [>=100] show nothing; [$¥-804] shows ¥.
    private static int Bracket(string section, int start, StringBuilder literal)
    {
        var end = section.IndexOf(']', start);
        if (end < 0)
            return section.Length;
        if (section[start + 1] == '$')
            literal.Append(section[(start + 2)..end].Split('-')[0]);
        return end;
    }
}
