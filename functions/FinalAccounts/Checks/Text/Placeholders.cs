using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Nothing of the template is left: no XX, no 增加（减少）, no 占 % without its number.</summary>
internal sealed partial class Placeholders() : ProseRule(
    "text-placeholder",
    new("模板残留", "Template residue"),
    new("没有占位符、未选择的选项和没有填数的空白", "no placeholders, no options left open, no number left out"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    // Places that a message names; the rest is counted.
    private const int Shown = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var residues = report.Prose.Paragraphs
            .Where(paragraph => paragraph.Section is not (ProseSection.Terms or ProseSection.Overview) && Residue().IsMatch(paragraph.Compact.Value))
            .SelectMany(paragraph => Residue().Matches(paragraph.Compact.Value)
                .Select(match => (match.Value, Place: paragraph.PlaceAt(paragraph.Compact.Original(match.Index)))));
        foreach (var same in residues.GroupBy(residue => residue.Value, residue => residue.Place, StringComparer.Ordinal))
        {
            var places = same.ToList();
            var more = places.Count > Shown ? new BilingualText($"等 {places.Count} 处", $" and {places.Count - Shown} more places") : new("", "");
            yield return Report(
                $"“{same.Key}”{(Unfilled().IsMatch(same.Key) ? "中没有填数" : "像是模板残留（占位符或未选择的选项）")}：{string.Join("、", places.Take(Shown).Select(place => place.Describe().Zh))}{more.Zh}。请填写或删去。",
                $"“{same.Key}” {(Unfilled().IsMatch(same.Key) ? "lacks its number" : "looks like a leftover of the template, a placeholder or an option left open")}: {string.Join("; ", places.Take(Shown).Select(place => place.Describe().En))}{more.En}. Fill it in or remove it.",
                places[0]);
        }
    }

    // 占 %, 完成年初预算的 %, 增加 万元: the unit is there, the number is not.
    private const string NoNumber = "(?:占|(?<!单位)为|完成[^，。；：、\\d]{0,12}的|增加|减少|增长|下降|上升|降低)%(?=[，。；、）]|$)"
        + "|(?:决算数?|预算数?|支出|收入|总额|金额|合计|总计)为(?:万元|元)(?=[，。；、）]|$)|(?:增加|减少|增长|下降|上升|降低)(?:万元|元)(?=[，。；、）]|$)|(?:保有量|批次|人次|团组|车辆|人数)为?(?:辆|个|批次|人次|人)(?=[，。；])";

    [GeneratedRegex("^(?:" + NoNumber + ")$")]
    private static partial Regex Unfilled();

    // In turn: XX部门; 增加（减少）; 大（小）于; ____万元; 减增加; what a template tells its reader to do; the note of a template for one kind of reader.
    [GeneratedRegex(
        NoNumber + "|[XxＸ×*＊]{2,}(?=部门|单位|局|委|厅|县|市|区|省|镇|乡|街道|年|月|日|万元|元|%|个|人|辆|台|批|次|项|类|款|科目|原因|情况|，|。|、|；|）)"
        + "|(?:增加|增长|上升|减少|下降|大于|小于|高于|低于|增|减|升|降)[（/](?:增加|增长|上升|减少|下降|等于|大于|小于|高于|低于|持平|增|减|升|降)(?:[/、](?:等于|持平|减少|小于))?）?"
        + "|[大高]（[小低]）于|[＿_]{3,}(?=万元|元|%|个|人|年)|减增加|增减少"
        + "|（(?:此处|填写|填列|请填|请说明|请根据|注意：|说明：请)[^）]*）|请(?:据实|如实|自行|按实际情况|根据(?:本)?(?:部门|单位)?实际(?:情况)?)(?:填写|填列|修改|说明|删减|补充)|请填写"
        + "|(?:如|若)(?:无|没有|有)(?:此项|该项|上述|相关)[^，。；）]{0,10}，?(?:请|则|可|应)?(?:删除|删去|说明|注明|填写)"
        + "|(?:仅有|只有)一个单位的部门|(?:有|没有)下属单位的部门[，：]?(?:请|应|填|需)|[（【](?:部门|单位|项目|科目)(?:全称|名称)[）】]|某某(?:部门|单位|局|项目)|（(?:模板|示例|样例|参考)[^）]{0,8}）")]
    private static partial Regex Residue();
}
