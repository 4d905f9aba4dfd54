using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>Each batch of guests, and each group that went abroad, has at least one person in it.</summary>
internal sealed partial class ReceptionCounts() : ProseRule(
    "prose-reception-counts",
    new("批次与人次", "Batches and persons"),
    new("接待人次 ≥ 批次，出国人次 ≥ 组织的团组数；无批次则无人次", "as many persons as batches or groups at least; no batch, no persons"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.ThreePublic))
        {
            foreach (Match pair in Pair().Matches(paragraph.Compact.Value))
            {
                var (batches, persons) = (Number(pair.Groups["b"]), Number(pair.Groups["p"]));
                var abroad = pair.Groups["g"].Success;

                // Someone may travel with the group of another department.
                if ((persons < batches || (!abroad && batches == 0m && persons > 0m)) && !IsKnownWrong(report, paragraph, pair))
                {
                    var unit = abroad ? "个团组" : "批次";
                    yield return Compare(
                        Report(
                            $"“{pair.Value}”：{batches} {unit}、{persons} 人次不能同时成立（每{(abroad ? "个团组" : "批")}至少一人，没有批次就没有人次）。请核对。",
                            $"“{pair.Value}”: {batches} {(abroad ? "groups" : "batches")} and {persons} persons cannot both be right (at least one person each, and none without). Check them.",
                            PlaceOf(paragraph, pair.Groups["p"])),
                        persons,
                        batches);
                }
            }
        }
    }

    // Where the statement has the counts, it says which of them is wrong.
    private static bool IsKnownWrong(FinalAccountsReport report, ProseParagraph paragraph, Match pair) => report.Claims.Any(claim =>
        claim.Aspect == ClaimAspect.Count && ProseFigure.Contradicts(report, claim)
        && (claim.Place == PlaceOf(paragraph, pair.Groups["b"]) || claim.Place == PlaceOf(paragraph, pair.Groups["p"])));

    private static Documents.Place PlaceOf(ProseParagraph paragraph, Group number) => paragraph.PlaceAt(paragraph.Compact.Original(number.Index));

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // 接待 8 批次、60 人次; 团组 1 个，累计 3 人次: with nothing between them that counts other people.
    [GeneratedRegex("(?:(?<g>团组)(?:数)?(?:共计|共)?(?:为)?(?<b>\\d{1,6})个|接待(?:外宾|来宾|批次|费)?(?:共计|共|为)?(?<b>\\d{1,6})(?:个)?批次?)(?:，|、|和|；)?(?:累计|共计?|合计|共?接待|国内公务接待|公务接待|因公出国（境）|参加?出国（境）|出国（境）|来宾|来访外宾)?(?:人次|人数)?(?:累计|共计?|合计|为)?(?<p>\\d{1,7})人次?")]
    private static partial Regex Pair();
}
