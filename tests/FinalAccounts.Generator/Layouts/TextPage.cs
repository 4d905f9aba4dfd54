using System.Globalization;
using System.Text;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>Text as it grows: blocks parted by blank lines, lines ended by a line feed.</summary>
internal sealed class TextPage
{
    private readonly StringBuilder text = new();

    /// <summary>Everything so far.</summary>
    public override string ToString() => text.ToString();

    public void Line(string line) => text.Append(line).Append('\n');

    public void FormFeed() => text.Append('\f');

    public void Blank() => text.Append('\n');

    /// <summary>Prints a block that is no grid; false for a grid.</summary>
    public bool Plain(PrintedBlock block)
    {
        switch (block)
        {
            case Heading heading:
                Line(heading.Text);
                break;
            case TextLine line:
                Line(line.Text);
                break;
            case PageEnd { Number: { } number }:
                Line(number.ToString(CultureInfo.InvariantCulture));
                break;
            case PageEnd:
                break;
            default:
                return false;
        }

        Blank();
        return true;
    }
}
