using FinalAccounts.Checks.Claims;

namespace FinalAccounts.Checks.Performance;

/// <summary>The scores of an evaluation add up: indicators to their section, and the rate of a section is its score over its weight.</summary>
internal sealed class EvaluationScores() : ProseRule(
    "performance-evaluation-scores",
    new("评价报告得分", "Scores of an evaluation"),
    new("部分得分 = 各指标得分之和，得分率 = 得分 ÷ 分值", "section = Σ indicators, rate = score ÷ weight"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        // Sections with no indicators of their own, or another way of telling them, are left alone.
        foreach (var section in EvaluationOutline.Of(report).Sections)
        {
            if (section.Rate is { } rate && section.Weight.Value > 0m)
            {
                var expected = 100m * section.Score.Value!.Value / section.Weight.Value!.Value;
                var slack = rate.Interval.Slack + (100m * (section.Score.Decimals == 0 ? 0m : section.Score.Interval.Slack) / section.Weight.Value.Value);
                if (Math.Abs(expected - rate.Value!.Value) > slack)
                {
                    yield return Compare(
                        Report(
                            $"得分率公布 {rate.Printed}%，而 {section.Score.Printed} ÷ {section.Weight.Printed} = {Round(expected)}%。请核对。",
                            $"The rate is stated as {rate.Printed} %, but {section.Score.Printed} ÷ {section.Weight.Printed} = {Round(expected)} %. Check it.",
                            [rate, section.Score, section.Weight]),
                        rate.Value,
                        Math.Round(expected, 2, MidpointRounding.AwayFromZero));
                }
            }

            if (section.Indicators.Count > 1 && Sum(section) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Sum(EvaluationOutline.Section section)
    {
        var (score, parts) = (section.Score, section.Indicators);
        var sum = parts.Sum(part => part.Value!.Value);
        var slack = parts.Any(part => part.Decimals > 0) ? PointSlack(parts) * (parts.Count + 1) : 0m;
        var listed = string.Join(" + ", parts.Select(part => part.Printed));
        return Math.Abs(sum - score.Value!.Value) <= slack ? null : Compare(
            Report(
                $"该部分得分公布 {score.Printed} 分（分值 {section.Weight.Printed}），而各指标得分 {listed} = {sum}。请核对。",
                $"This section is said to score {score.Printed} of {section.Weight.Printed}, but its indicators add up to {listed} = {sum}. Check them.",
                [score, .. parts]),
            score.Value,
            sum,
            slack);
    }
}
