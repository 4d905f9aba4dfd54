using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Doubled punctuation and words said twice in a row.</summary>
internal sealed partial class Punctuation() : ProseRule(
    "text-punctuation",
    new("标点与重复词句", "Punctuation and repeated words"),
    new("没有重复的标点和重复的短句", "no doubled punctuation, no clause twice in a row"),
    Severity.Info,
    FindingCategory.Presentation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Contents or ProseSection.Tables)))
        {
            foreach (Match match in Doubled().Matches(paragraph.Compact.Value))
            {
                yield return Report(
                    $"“{match.Value}”重复。请删去一处。",
                    $"“{match.Value}” is doubled. Remove one.",
                    paragraph.PlaceAt(paragraph.Compact.Original(match.Index)));
            }
        }
    }

    [GeneratedRegex("[，。；：、]{2,}|““|””|([^，。；：、]{4,20}，)\\1")]
    private static partial Regex Doubled();
}
