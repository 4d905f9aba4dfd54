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
    // Places that a message names; the rest is counted.
    private const int Shown = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var residues = report.Prose.Paragraphs
            .Where(paragraph => paragraph.Section is not (ProseSection.Terms or ProseSection.Overview))
            .SelectMany(paragraph => Residue().Matches(paragraph.Compact.Value)
                .Select(match => (match.Value, Place: paragraph.PlaceAt(paragraph.Compact.Original(match.Index)))));
        foreach (var same in residues.GroupBy(residue => residue.Value, residue => residue.Place, StringComparer.Ordinal))
        {
            var places = same.ToList();
            var more = places.Count > Shown ? new BilingualText($"等 {places.Count} 处", $" and {places.Count - Shown} more places") : new("", "");
            yield return Report(
                $"“{same.Key}”像是模板残留（占位符或未选择的选项）：{string.Join("、", places.Take(Shown).Select(place => place.Describe().Zh))}{more.Zh}。请填写或删去。",
                $"“{same.Key}” looks like a leftover of the template, a placeholder or an option left open: {string.Join("; ", places.Take(Shown).Select(place => place.Describe().En))}{more.En}. Fill it in or remove it.",
                places[0]);
        }
    }

    [GeneratedRegex("[XxＸ×]{2,}(?=部门|单位|局|委|年|万元|元|%|个|人|辆|项|，|。|、)|(?:增加|增长|上升|减少|下降|大于|小于|高于|低于)[（/](?:增加|增长|上升|减少|下降|等于|大于|小于|高于|低于|持平)(?:[/、](?:等于|持平|减少|小于))?）?|[＿_]{3,}(?=万元|元|%|个|人|年)|减增加|增减少|（(?:填写|填列|请填|此处填)[^）]*）")]
    private static partial Regex Residue();
}
