using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Excel;

/// <summary>Chooses the section of a number format that shows a number: by the conditions that the sections state (<c>[=0]"";0.00</c>), else by the sign.</summary>
internal static partial class FormatCondition
{
    /// <summary>The section for a value.</summary>
    /// <param name="sections">The format's sections, at least one.</param>
    /// <param name="value">The stored number.</param>
    public static string Choose(IReadOnlyList<string> sections, decimal value)
    {
        if (sections.Any(section => Condition().IsMatch(section)))
            return sections.FirstOrDefault(section => Condition().Match(section) is not { Success: true } match || Holds(match, value)) ?? sections[^1];
        return value switch
        {
            < 0 when sections.Count > 1 => sections[1],
            0 when sections.Count > 2 => sections[2],
            _ => sections[0],
        };
    }

    /// <summary>True for a section that shows no other numbers than negative ones.</summary>
    public static bool IsForNegative(IReadOnlyList<string> sections, string section) =>
        sections.Any(other => Condition().IsMatch(other))
            ? Condition().Match(section) is { Success: true } match && match.Groups["sign"].Value is "<" or "<=" && match.Groups["value"].Value[0] is '-' or '0'
            : sections.Count > 1 && ReferenceEquals(section, sections[1]);

    private static bool Holds(Match condition, decimal value)
    {
        if (!decimal.TryParse(condition.Groups["value"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var other))
            return true;
        return condition.Groups["sign"].Value switch
        {
            "=" => value == other,
            "<>" => value != other,
            "<" => value < other,
            "<=" => value <= other,
            ">" => value > other,
            _ => value >= other,
        };
    }

    [GeneratedRegex(@"\[(?<sign><=|>=|<>|<|>|=)(?<value>-?\d+(?:\.\d+)?)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Condition();
}
