using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

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
        var sections = new List<(Claim Weight, Claim Score, List<Claim> Parts)>();
        foreach (var sentence in report.Claims
            .Where(claim => claim is { Section: ProseSection.Evaluation, Value: not null } && claim.Aspect is ClaimAspect.Score or ClaimAspect.Weight or ClaimAspect.Rate)
            .GroupBy(claim => (claim.Place.Page, claim.Place.Line, claim.Sentence)))
        {
            var weight = sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Weight);
            var score = sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Score);
            if (score is not null && weight is null)
            {
                if (sections.Count > 0)
                {
                    sections[^1].Parts.Add(score);
                }
            }
            else if (score is not null)
            {
                sections.Add((weight!, score, []));
                if (sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Rate && claim.Sentence.Contains("得分率", StringComparison.Ordinal)) is { } rate
                    && weight!.Value > 0m)
                {
                    var expected = 100m * score.Value!.Value / weight.Value!.Value;
                    if (Math.Abs(expected - rate.Value!.Value) > rate.Interval.Slack + (100m * (score.Decimals == 0 ? 0m : score.Interval.Slack) / weight.Value.Value))
                    {
                        yield return Compare(
                            Report(
                                $"得分率公布 {rate.Printed}%，而 {score.Printed} ÷ {weight.Printed} = {Round(expected)}%。请核对。",
                                $"The rate is stated as {rate.Printed} %, but {score.Printed} ÷ {weight.Printed} = {Round(expected)} %. Check it.",
                                [rate, score, weight]),
                            rate.Value,
                            Math.Round(expected, 2, MidpointRounding.AwayFromZero));
                    }
                }
            }
        }

        // Sections with no indicators of their own, or another way of telling them, are left alone.
        foreach (var (weight, score, parts) in sections.Where(section => section.Parts.Count > 1))
        {
            var sum = parts.Sum(part => part.Value!.Value);
            var slack = parts.Exists(part => part.Decimals > 0) ? PointSlack(parts) * (parts.Count + 1) : 0m;
            if (Math.Abs(sum - score.Value!.Value) > slack)
            {
                yield return Compare(
                    Report(
                        $"该部分得分公布 {score.Printed} 分（分值 {weight.Printed}），而各指标得分 {string.Join(" + ", parts.Select(part => part.Printed))} = {sum}。请核对。",
                        $"This section is said to score {score.Printed} of {weight.Printed}, but its indicators add up to {string.Join(" + ", parts.Select(part => part.Printed))} = {sum}. Check them.",
                        [score, .. parts]),
                    score.Value,
                    sum,
                    slack);
            }
        }
    }
}
