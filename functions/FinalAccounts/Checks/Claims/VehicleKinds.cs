using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The vehicles of each kind, by use (执法执勤用车) or by build (轿车, 越野车), are the vehicles counted.</summary>
internal sealed partial class VehicleKinds() : ProseRule(
    "prose-vehicles",
    new("车辆数与各类车辆之和", "Vehicles and their kinds"),
    new("所称车辆数 = 其后所列各类车辆之和", "vehicles counted = the vehicles of the kinds listed after them"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    // A list of fewer kinds may name only some of them.
    private const int Whole = 4;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        // Where 公开10表 has the kinds, it says itself which number is wrong.
        if (report[StatementId.T10].Status == StatementStatus.Read)
        {
            yield break;
        }

        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is ProseSection.Assets or ProseSection.ThreePublic or ProseSection.Other))
        {
            var text = paragraph.Compact.Value;
            foreach (Match total in Total().Matches(text))
            {
                if (Judge(paragraph, total.Groups[1], Kinds(List(text, total.Index + total.Length))) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Finding? Judge(ProseParagraph paragraph, Group total, List<Match> kinds)
    {
        var (counted, sum) = (Number(total), kinds.Sum(kind => Number(kind.Groups[2])));
        if (kinds.Count < 2 || counted == sum)
        {
            return null;
        }

        var rest = kinds.Exists(kind => kind.Groups[1].Value.StartsWith("其他", StringComparison.Ordinal));
        var equation = string.Join(" + ", kinds.Where(kind => Number(kind.Groups[2]) > 0m).Select(kind => kind.Groups[2].Value));
        return Compare(
            Report(
                $"车辆数为 {total.Value} 辆，而其后所列 {kinds.Count} 类车辆之和 {equation} = {sum} 辆。请核对。",
                $"{total.Value} vehicles are counted, but the {kinds.Count} kinds listed after them add up to {equation} = {sum}. Check them.",
                paragraph.PlaceAt(paragraph.Compact.Original(total.Index)),
                rest || sum > counted ? null : kinds.Count >= Whole ? Severity.Warning : Severity.Info),
            counted,
            sum);
    }

    // The rest of the sentence up to what is no vehicle; a list in parentheses counts where none stands outside of them.
    private static string List(string text, int from)
    {
        var end = text.AsSpan(from).StartsWith("。其中") ? text.IndexOf('。', from + 1) : text.IndexOf('。', from);
        var rest = text[from..(end < 0 ? text.Length : end)];
        rest = Stop().Match(rest) is { Success: true } stop ? rest[..stop.Index] : rest;
        return rest.StartsWith('（') && rest.IndexOf('）', StringComparison.Ordinal) is var close and > 0 && Kind().IsMatch(rest[..close]) ? rest[1..close] : Remarks().Replace(rest, "");
    }

    private static List<Match> Kinds(string list) => Kind().Matches(list).ToList();

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:(?:有|拥有|使用|占用)(?:公务|机动|各类|各种)?(?:用车|车辆)|保有量)(?:数量|总数|总量)?(?:总?共计?|合计|为|是|：)*(\\d{1,5})(?:辆|台)")]
    private static partial Regex Total();

    [GeneratedRegex("([\\p{IsCJKUnifiedIdeographs}“”]{1,18}?车辆?)(?:共|为|有|：)?(\\d{1,5})(?:辆|台)")]
    private static partial Regex Kind();

    // 其他用车 1 辆，主要是 …: what that one is, is counted already.
    [GeneratedRegex("主要(?:是|为|用于|包括|系|指|原因)|其他用车(?:全部)?(?:为|是|系|包括|指)(?=\\D)|单价|单位价值|设备|房屋|土地|(?:新增|购置|更新|报废|处置|拍卖|封存)|[比较与](?:上年|去年|20)|增加|减少|(?:有|拥有|使用|占用)(?:公务|机动|各类)?(?:用车|车辆)|保有量|平均|每辆|运行维护费")]
    private static partial Regex Stop();

    [GeneratedRegex("（[^（）]*）")]
    private static partial Regex Remarks();
}
