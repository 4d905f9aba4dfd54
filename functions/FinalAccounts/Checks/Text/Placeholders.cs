using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Nothing of the template is left: no XX, no 增加（减少）.</summary>
internal sealed partial class Placeholders() : ProseRule(
    "text-placeholder",
    new("模板残留", "Template residue"),
    new("没有占位符和未选择的选项", "no placeholders and no options left open"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Terms or ProseSection.Overview)))
        {
            foreach (Match match in Residue().Matches(paragraph.Compact.Value))
            {
                yield return Report(
                    $"“{match.Value}”像是模板残留（占位符或未选择的选项）。请填写或删去。",
                    $"“{match.Value}” looks like a leftover of the template: a placeholder or an option left open. Fill it in or remove it.",
                    paragraph.PlaceAt(paragraph.Compact.Original(match.Index)));
            }
        }
    }

    [GeneratedRegex("[XxＸ×]{2,}(?=部门|单位|局|委|年|万元|元|%|个|人|辆|项|，|。|、)|(?:增加|增长|上升|减少|下降|大于|小于|高于|低于)[（/](?:增加|增长|上升|减少|下降|等于|大于|小于|高于|低于|持平)(?:[/、](?:等于|持平|减少|小于))?）?|[＿_]{3,}(?=万元|元|%|个|人|年)|减增加|增减少|（(?:填写|填列|请填|此处填)[^）]*）")]
    private static partial Regex Residue();
}
