using System.Text.RegularExpressions;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>What the text on 三公 must disclose: the cost of buying vehicles by itself, and the domestic receptions where it counts the foreign ones.</summary>
internal sealed partial class ThreePublicDisclosure() : ProseRule(
    "prose-three-public-disclosure",
    new("“三公”经费说明完整", "三公 disclosed in full"),
    new("单独说明公务用车购置费；列出外事接待批次、人次时，也列出国内公务接待批次、人次", "vehicle purchases by themselves; the count of domestic receptions where foreign ones are counted"),
    Severity.Warning,
    FindingCategory.Completeness)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var paragraphs = report.Prose.Paragraphs.Where(paragraph => paragraph is { Section: ProseSection.ThreePublic, IsHeading: false }).ToList();
        var text = string.Concat(paragraphs.Select(paragraph => paragraph.Compact.Value));
        var operation = paragraphs.Find(paragraph => Operation().IsMatch(paragraph.Compact.Value));
        if (operation is not null && Together().IsMatch(text) && !Purchase().IsMatch(Together().Replace(text, "")))
        {
            yield return Report(
                "“三公”经费说明只写了公务用车运行维护费，没有单独说明公务用车购置费（没有购置的，写明 0 元）。请补上。",
                "The text on 三公 states what running vehicles cost but not what buying them did (0 where none were bought). Add it.",
                operation.Place);
        }

        var foreign = paragraphs.Find(paragraph => Foreign().IsMatch(paragraph.Compact.Value));
        if (foreign is not null && !Domestic().IsMatch(ForeignClause().Replace(text, "")))
        {
            yield return Report(
                "“三公”经费说明列出了外事（外宾）接待的批次、人次，没有列出国内公务接待的批次、人次。请补上。",
                "The text on 三公 counts foreign receptions and their guests but not the domestic ones. Add them.",
                foreign.PlaceAt(foreign.Compact.Original(Foreign().Match(foreign.Compact.Value).Index)));
        }
    }

    [GeneratedRegex("公务用车运行(?:维护)?(?:费|支出)[^。；]{0,8}?\\d")]
    private static partial Regex Operation();

    [GeneratedRegex("购置[及和与]运行(?:维护)?")]
    private static partial Regex Together();

    [GeneratedRegex("购置|购买|新购|更新")]
    private static partial Regex Purchase();

    [GeneratedRegex("(?:外宾|外事接待|外事公务接待)[^，。；]{0,4}?\\d+(?:个)?批")]
    private static partial Regex Foreign();

    [GeneratedRegex("(?:其中：?)?(?:接待外宾|外宾接待|外事接待|外事公务接待|国（境）外)[^。；]*")]
    private static partial Regex ForeignClause();

    [GeneratedRegex("\\d+(?:个)?批|批次[^，。；]{0,4}\\d|\\d+(?:个)?团组[^。]{0,30}来宾")]
    private static partial Regex Domestic();
}
