using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;

namespace FinalAccounts.Checks.Performance;

/// <summary>A self-evaluation form adds up: weights to the total weight, scores to the total score, execution over budget to its rate.</summary>
internal sealed class FormSums() : ProseRule(
    "performance-form",
    new("绩效自评表的合计与执行率", "Sums and rate of a self-evaluation form"),
    new("分值之和 = 总分值，得分之和 = 总分，得分 ≤ 分值，执行率 = 执行数 ÷ 全年预算数", "weights and scores add up, score ≤ weight, rate = executed ÷ budget"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) => report.Performance.Forms.SelectMany(Check);

    private IEnumerable<Finding> Check(SelfEvaluationForm form)
    {
        var money = form.Funds.Length > 0 ? form.Funds[0] : null;
        var above = form.Indicators.Where(indicator => indicator.Score.Value > indicator.Weight.Value).ToList();
        if (form.Indicators.IsEmpty || form.TotalWeight is null)
        {
            // A form that could not be read whole is said to be one: silence must not look like success.
            yield return Report(
                $"“{form.Project}”自评表的{(form.Indicators.IsEmpty ? "指标行" : "总分行")}未能读出，分值与得分之和未核对。",
                $"The {(form.Indicators.IsEmpty ? "indicators" : "total line")} of the form of “{form.Project}” could not be read; the sums of its weights and scores were not checked.",
                form.Place,
                Severity.Info);
        }
        else
        {
            List<Claim> weights = [.. form.Indicators.Select(indicator => indicator.Weight), .. money?.Weight is { } own ? new[] { own } : []];
            List<Claim> scores = [.. form.Indicators.Select(indicator => indicator.Score), .. money?.Score is { } scored ? new[] { scored } : []];

            // A form whose weights do not add up was not read whole, or has a misprint in one of them; its scores are then open, too.
            if (Sum(form, form.TotalWeight, weights, "分值", "weights") is { } weight)
            {
                var whole = !form.IsLoose && form.Unread == 0 && money?.Weight is not null;
                yield return weight with { Severity = whole ? Severity.Warning : Severity.Info };
            }
            // A score above its weight is wrong by itself, and said below; the sum would only say so again.
            else if (above.Count == 0 && money?.Weight is null == money?.Score is null && Sum(form, form.TotalScore, scores, "得分", "scores") is { } score)
            {
                yield return score;
            }
        }

        foreach (var indicator in above)
        {
            yield return Compare(
                Report(
                    $"“{form.Project}”自评表的指标“{indicator.Name}”得分 {indicator.Score.Printed} 高于分值 {indicator.Weight.Printed}。请核对。",
                    $"In the form of “{form.Project}”, “{indicator.Name}” scores {indicator.Score.Printed} of {indicator.Weight.Printed}. Check it.",
                    [indicator.Score, indicator.Weight]),
                indicator.Score.Value,
                indicator.Weight.Value!.Value);
        }

        foreach (var line in form.Funds)
        {
            if (line is { Executed: { Value: { } executed } done, Adjusted: { Value: > 0m } budget, Rate: { } rate }
                && Quotient.Percent(done.Interval, budget.Interval) is { } possible && !possible.Meets(rate.Interval))
            {
                yield return Compare(
                    Report(
                        $"“{form.Project}”自评表的{line.Label}执行率公布 {rate.Printed}%，而 {done.Printed} ÷ {budget.Printed} = {Round(100m * executed / budget.Value!.Value)}%。请核对。",
                        $"In the form of “{form.Project}”, {line.Label} has a rate of {rate.Printed} %, but {done.Printed} ÷ {budget.Printed} = {Round(100m * executed / budget.Value!.Value)} %. Check it.",
                        [rate, done, budget]),
                    rate.Value,
                    Math.Round(100m * executed / budget.Value!.Value, 2, MidpointRounding.AwayFromZero),
                    possible.Slack + rate.Interval.Slack);
            }
        }
    }

    private Finding? Sum(SelfEvaluationForm form, Claim? total, List<Claim> parts, string zh, string en)
    {
        if (total?.Value is not { } stated)
        {
            return null;
        }

        var sum = parts.Sum(part => part.Value!.Value);

        // Whole points are exact; points with decimals are rounded one by one.
        var slack = parts.Exists(part => part.Decimals > 0) ? PointSlack(parts) * (parts.Count + 1) : 0m;
        return Math.Abs(sum - stated) <= slack ? null : Compare(
            Report(
                $"“{form.Project}”自评表的{zh}之和为 {sum}，总分行公布 {total.Printed}。请核对各指标{zh}。",
                $"In the form of “{form.Project}” the {en} add up to {sum}, but the total line prints {total.Printed}. Check them.",
                [total, .. parts]),
            stated,
            sum,
            slack);
    }
}
