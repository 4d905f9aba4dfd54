using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>In an evaluation the balance is the budget less what was spent, and the rates of execution and saving follow from both.</summary>
internal sealed partial class EvaluationBalance() : ProseRule(
    "performance-balance",
    new("评价报告的结余、执行率与节约率", "Balance, execution and saving in an evaluation"),
    new("结余 = 预算 − 支出；执行率 = 支出 ÷ 预算；节约率 =（预算 − 支出）÷ 预算", "balance = budget − spent; execution = spent ÷ budget; saving = (budget − spent) ÷ budget"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var sentence in report.Claims
            .Where(claim => claim.Section is ProseSection.Evaluation or ProseSection.Performance && claim.Value is not null)
            .GroupBy(claim => claim.Sentence))
        {
            var budget = sentence.FirstOrDefault(claim => claim.Unit.IsMoney && claim.Value > 0m && !IsSpent(claim) && !IsBalance(claim)
                && (Fund().Replace(claim.Subject, "").Contains("预算", StringComparison.Ordinal) || claim.Subject.Contains("安排", StringComparison.Ordinal)
                    || claim.Aspect is ClaimAspect.AdjustedBudget or ClaimAspect.OpeningBudget or ClaimAspect.Budget));
            var spent = sentence.FirstOrDefault(IsSpent);
            // 280.00 元 and 260.00 万元: the unit is wrong, which another rule says.
            if (budget is null || spent is null || (budget.Group == spent.Group && budget.Unit != spent.Unit))
            {
                continue;
            }

            if (sentence.FirstOrDefault(IsBalance) is { } balance && !(budget.Interval - spent.Interval).Meets(balance.Interval))
            {
                var expected = ((budget.Value!.Value * budget.Unit.Scale) - (spent.Value!.Value * spent.Unit.Scale)) / balance.Unit.Scale;
                var inBudgetUnit = Plain(expected * balance.Unit.Scale / budget.Unit.Scale) + budget.Unit;
                yield return Compare(
                    Report(
                        $"“{balance.Subject}”公布 {balance.Printed}{balance.Unit}，而 {budget.Printed}{budget.Unit} − {spent.Printed}{spent.Unit} = {inBudgetUnit}。请核对数字和单位。",
                        $"“{balance.Subject}” is stated as {balance.Printed} {balance.Unit}, but {budget.Printed} {budget.Unit} − {spent.Printed} {spent.Unit} = {inBudgetUnit}. Check number and unit.",
                        [balance, budget, spent]),
                    balance.Value,
                    expected,
                    ((budget.Interval - spent.Interval).Slack + balance.Interval.Slack) / balance.Unit.Scale);
            }

            foreach (var rate in sentence.Where(claim => claim.Aspect == ClaimAspect.Rate))
            {
                var saving = rate.Sentence.Contains("节约率", StringComparison.Ordinal);
                if ((!saving && !rate.Sentence.Contains("执行率", StringComparison.Ordinal))
                    || Quotient.Percent(spent.Interval, budget.Interval) is not { } execution)
                {
                    continue;
                }

                var possible = saving ? new Interval(100m - execution.High, 100m - execution.Low) : execution;
                // Where a sentence speaks of several projects, each rate is of one of them.
                if (!possible.Meets(rate.Interval) && sentence.Count(IsSpent) == 1)
                {
                    var done = 100m * spent.Value!.Value * spent.Unit.Scale / (budget.Value!.Value * budget.Unit.Scale);
                    var point = Round(saving ? 100m - done : done);
                    var (zh, en) = saving
                        ? ($"节约率公布 {rate.Printed}%，而（{budget.Printed} − {spent.Printed}）÷ {budget.Printed} = {point}%", $"The saving is stated as {rate.Printed} %, but ({budget.Printed} − {spent.Printed}) ÷ {budget.Printed} = {point} %")
                        : ($"执行率公布 {rate.Printed}%，而 {spent.Printed} ÷ {budget.Printed} = {point}%", $"Execution is stated as {rate.Printed} %, but {spent.Printed} ÷ {budget.Printed} = {point} %");
                    yield return Compare(
                        Report(zh + (saving ? "；且未执行的预算不是节约。请核对。" : "。请核对。"), en + (saving ? ", and a budget not executed is not a saving. Check it." : ". Check it."), [rate, budget, spent]),
                        rate.Value,
                        Math.Round(saving ? 100m - done : done, 2, MidpointRounding.AwayFromZero),
                        possible.Slack + rate.Interval.Slack);
                }
            }
        }
    }

    private static bool IsBalance(Claim claim) => claim.Unit.IsMoney && claim.Subject.Contains("结余", StringComparison.Ordinal);

    private static bool IsSpent(Claim claim) => claim.Unit.IsMoney && !IsBalance(claim)
        && (claim.Aspect == ClaimAspect.Final || claim.Subject.Contains("支出", StringComparison.Ordinal) || claim.Subject.Contains("执行", StringComparison.Ordinal))
        && !claim.Subject.Contains("计划", StringComparison.Ordinal) && !claim.Subject.Contains("预算", StringComparison.Ordinal);

    private static string Plain(decimal value) => FigureText.Plain(value);

    // 公共预算支出 is spent, and no budget.
    [GeneratedRegex("(?:公共|政府性基金|国有资本经营)预算")]
    private static partial Regex Fund();
}
