using FinalAccounts.Checks.Claims;

namespace FinalAccounts.Checks.Performance;

/// <summary>The score of an evaluation is the sum of its sections, no section scores more than its weight.</summary>
internal sealed class EvaluationTotal() : ProseRule(
    "performance-evaluation-total",
    new("评价报告总分", "Total of an evaluation"),
    new("总得分 = 各部分得分之和（各部分分值合计 100 分），得分 ≤ 分值", "total = Σ sections whose weights make 100, score ≤ weight"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    private const decimal FullMarks = 100m;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var evaluation = EvaluationOutline.Of(report);
        foreach (var (weight, score, _, _) in evaluation.Sections.Where(section => section.Score.Value > section.Weight.Value))
        {
            yield return Compare(
                Report(
                    $"得分 {score.Printed} 分高于分值 {weight.Printed} 分。请核对。",
                    $"A score of {score.Printed} is above its weight of {weight.Printed}. Check them.",
                    [score, weight]),
                score.Value,
                weight.Value!.Value);
        }

        // Weights that do not make 100 mean that a section is told in another way: then nothing can be said of the total.
        if (evaluation.Total is not { } total || evaluation.Sections.Sum(section => section.Weight.Value) != FullMarks)
        {
            yield break;
        }

        var scores = evaluation.Sections.Select(section => section.Score).ToList();
        var sum = scores.Sum(score => score.Value!.Value);
        var slack = total.Slack + (scores.Exists(score => score.Decimals > 0) ? PointSlack(scores) * scores.Count : 0m);
        if (Math.Abs(sum - total.Value) > slack)
        {
            var listed = string.Join(" + ", scores.Select(score => score.Printed));
            var finding = Report(
                $"评价得分公布 {total.Printed} 分，而各部分得分 {listed} = {sum} 分。请核对。",
                $"The evaluation is said to score {total.Printed}, but its sections add up to {listed} = {sum}. Check them.",
                scores);
            yield return Compare(finding with { Place = total.Place }, total.Value, sum, slack);
        }
    }
}
