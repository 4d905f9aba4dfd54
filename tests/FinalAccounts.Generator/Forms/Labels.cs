using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>Prints labels as a style does: whole, cut off or wrapped.</summary>
/// <param name="style">The style.</param>
public sealed class Labels(ReportStyle style)
{
    /// <summary>The name of a functional class (三位编码).</summary>
    public string ClassName(string code) => style.OldClassNames ? FunctionalClassification.OldNameOf(code) : FunctionalClassification.NameOf(code);

    /// <summary>A label that no code stands beside: it may be wrapped, never cut.</summary>
    public string Whole(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return style.LabelsWrapAt is { } at && label.Length > at + 1 ? label[..at] + "\n" + label[at..] : label;
    }

    /// <summary>The label beside a code.</summary>
    public string BesideCode(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return style.LabelsCutAt is { } at && label.Length > at ? label[..at] : Whole(label);
    }

    /// <summary>So many blank cells.</summary>
    public static IEnumerable<GridCell> Blanks(int count) => Enumerable.Repeat(new GridCell(""), count);

    /// <summary>The numbers of 栏次 as cells.</summary>
    public static IEnumerable<GridCell> Numbers(int first, int count) =>
        Enumerable.Range(first, count).Select(number => new GridCell(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
