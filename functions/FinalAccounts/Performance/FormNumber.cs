using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>Makes claims of the numbers in the cells of a self-evaluation form.</summary>
internal static partial class FormNumber
{
    /// <summary>True for a number as such a cell prints it, with or without 分 or a per-cent sign.</summary>
    public static bool Is(string compact) => Pattern().IsMatch(compact);

    /// <summary>The claim; null where the cell holds no number (<c>—</c>).</summary>
    /// <param name="printed">The cell's text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">The claim's name.</param>
    /// <param name="subject">What it is said of.</param>
    /// <param name="aspect">What it is.</param>
    /// <param name="unit">Its unit.</param>
    public static Claim? Of(string printed, Place place, string id, string subject, ClaimAspect aspect, Unit unit)
    {
        var text = CompactText.ValueOf(printed).TrimEnd('%').TrimEnd('分');
        if (!Is(text) || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new Claim
        {
            Id = id,
            Aspect = aspect,
            Subject = subject,
            Value = value,
            Printed = printed.Trim(),
            Decimals = point < 0 ? 0 : text.Length - point - 1,
            Unit = unit,
            Place = place,
            Sentence = "",
            Section = ProseSection.Performance,
        };
    }

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})*(?:\.\d+)?[%分]?$|^\d+(?:\.\d+)?[%分]?$")]
    private static partial Regex Pattern();
}
