using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;

namespace FinalAccounts.Checks.Performance;

/// <summary>
/// A table of indicators adds up: weights and scores to its total line, the weights of a group to what its name prints, and no score is above its weight.
/// </summary>
internal sealed class IndicatorTables() : ProseRule(
    "performance-indicators",
    new("评价指标表的分值与得分", "Tables of indicators"),
    new("分值之和 = 总分值，得分之和 = 总得分，得分 ≤ 分值；上级指标标注的分值 = 所属指标分值之和", "weights and scores add up to the total, score ≤ weight; a group's own weight = the weights of its indicators"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    private const decimal FullMarks = 100m;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) => report.Performance.Tables.SelectMany(Check);

    private IEnumerable<Finding> Check(IndicatorTable table)
    {
        if (table.Indicators.IsEmpty)
        {
            // Text that kept no table, whose numbers do not fall into weights and scores.
            yield return Report(
                "评价指标表未能逐行读出，分值与得分未核对。",
                "The rows of the table of indicators could not be told apart; its weights and scores were not checked.",
                table.Place,
                Severity.Info);
            yield break;
        }

        var above = table.Indicators.Where(indicator => indicator.Score.Value > indicator.Weight.Value).ToList();
        foreach (var (name, weight, score) in above)
        {
            yield return Compare(
                Report(
                    $"指标“{name}”得分 {score.Printed} 高于分值 {weight.Printed}。请核对。",
                    $"“{name}” scores {score.Printed} of {weight.Printed}. Check it.",
                    [score, weight]),
                score.Value,
                weight.Value!.Value);
        }

        List<Claim> weights = [.. table.Indicators.Select(indicator => indicator.Weight)];
        var sum = weights.Sum(weight => weight.Value!.Value);
        var stated = table.TotalWeight?.Value ?? FullMarks;
        var groups = table.Groups.Where(group => Of(weights, group).Sum(weight => weight.Value!.Value) != group.Weight.Value).ToList();
        if (Math.Abs(sum - stated) > Slack(weights))
        {
            // Whether a row was lost or a number is wrong cannot be told; the group that does not add up says where to look.
            var where = groups.Count == 0 ? new BilingualText("", "")
                : new($"（“{groups[^1].Name}”标注 {groups[^1].Weight.Printed} 分，所属指标之和 {Of(weights, groups[^1]).Sum(weight => weight.Value!.Value)}）", $" (“{groups[^1].Name}” prints {groups[^1].Weight.Printed}, its indicators make {Of(weights, groups[^1]).Sum(weight => weight.Value!.Value)})");
            yield return Compare(
                Report(
                    $"评价指标表的分值之和为 {sum}，应为 {stated}{where.Zh}。{(table.Unread > 0 ? $"有 {table.Unread} 行未能读出。" : "")}请核对各指标分值；得分之和未核对。",
                    $"The weights of the table of indicators add up to {sum} instead of {stated}{where.En}. {(table.Unread > 0 ? $"{table.Unread} rows could not be read. " : "")}Check them; the scores were not added up.",
                    [.. table.TotalWeight is { } total ? new[] { total } : [], .. weights],
                    table.TotalWeight is not null && table.Unread == 0 ? Severity.Warning : Severity.Info) with
                { Place = groups.Count > 0 ? groups[^1].Weight.Place : table.Place },
                stated,
                sum);
            yield break;
        }

        foreach (var group in groups.Where(group => group.Count > 0))
        {
            var parts = Of(weights, group);
            yield return Compare(
                Report(
                    $"“{group.Name}”标注分值 {group.Weight.Printed}，而所属 {group.Count} 个指标分值之和 {string.Join(" + ", parts.Select(part => part.Printed))} = {parts.Sum(part => part.Value!.Value)}。请核对。",
                    $"“{group.Name}” prints a weight of {group.Weight.Printed}, but its {group.Count} indicators make {string.Join(" + ", parts.Select(part => part.Printed))} = {parts.Sum(part => part.Value!.Value)}. Check them.",
                    [group.Weight, .. parts],
                    Severity.Warning),
                group.Weight.Value,
                parts.Sum(part => part.Value!.Value));
        }

        List<Claim> scores = [.. table.Indicators.Select(indicator => indicator.Score)];
        var scored = scores.Sum(score => score.Value!.Value);

        // A score above its weight is wrong by itself; the sum would only say so again.
        if (above.Count == 0 && table.TotalScore is { Value: { } printed } whole && Math.Abs(scored - printed) > Slack([.. scores, whole]))
        {
            yield return Compare(
                Report(
                    $"评价指标表的得分之和为 {scored}，合计行公布 {whole.Printed}。请核对各指标得分。",
                    $"The scores of the table of indicators add up to {scored}, but its total line prints {whole.Printed}. Check them.",
                    [whole, .. scores]),
                printed,
                scored,
                Slack([.. scores, whole]));
        }
    }

    private static List<Claim> Of(List<Claim> weights, IndicatorGroup group) => weights.GetRange(group.First, group.Count);

    // Whole points are exact; points with decimals are rounded one by one.
    private static decimal Slack(List<Claim> points) => points.Exists(point => point.Decimals > 0) ? PointSlack(points) * (points.Count + 1) : 0m;
}
