using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>A rate that is named at the end of a sentence has its number.</summary>
internal sealed partial class MissingRate() : ProseRule(
    "text-missing-rate",
    new("比率缺数值", "Rate without a number"),
    new("“达标率”“完成率”等之后有数值", "a rate that is named has a number"),
    Severity.Info,
    FindingCategory.Completeness)
{
    private static readonly SearchValues<string> Rates = SearchValues.Create(["达标率", "合格率", "及时率"], StringComparison.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph is { Section: ProseSection.Evaluation, IsHeading: false }))
        {
            if (!paragraph.Compact.Value.AsSpan().ContainsAny(Rates))
            {
                continue;
            }

            foreach (Match match in Rate().Matches(paragraph.Compact.Value))
            {
                yield return Report(
                    $"“{match.Groups[1].Value}”之后缺少数值。请补上。",
                    $"“{match.Groups[1].Value}” has no number after it. Add it.",
                    paragraph.PlaceAt(paragraph.Compact.Original(match.Groups[1].Index)));
            }
        }
    }

    [GeneratedRegex("(?<=[，。；])([^，。；：、]{0,12}(?:达标率|合格率|及时率))[。；]")]
    private static partial Regex Rate();
}
