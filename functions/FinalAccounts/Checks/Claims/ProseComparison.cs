using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The words 大于, 小于, 等于 and 持平 say what the numbers say.</summary>
internal sealed class ProseComparison() : ProseRule(
    "prose-comparison",
    new("方向词与数字一致", "Words of comparison"),
    new("“大于”“小于”“等于”“持平” 与决算数、预算数相符", "larger, smaller, equal agree with final figure and budget"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.Comparison] is { } word && group.AmountIn(report) is { } final && Against(report, group, word, final) is { } against)
            {
                var finding = Compare(
                    Report(
                        $"“{word.Subject}”称“{word.Printed}”，而决算数 {Plainly(final)}、预算数 {Plainly(against)}。请更正文字或数字。",
                        $"“{word.Subject}” says “{word.Printed}”, but the final figure is {Plainly(final)} and the budget {Plainly(against)}. Mend the words or the numbers.",
                        [word, final, against]),
                    final.Value,
                    against.Value!.Value);

                yield return !final.Interval.Meets(against.Interval) ? finding : finding with { Severity = Hides(final) || Hides(against) ? Severity.Info : Severity.Warning };
            }

            if (AgainstRate(report, group) is { } contradiction)
            {
                yield return contradiction;
            }

            var flat = group.Claims.FirstOrDefault(claim => claim is { Aspect: ClaimAspect.Change, Value: null });
            var moved = group.Claims.FirstOrDefault(claim => claim is { Aspect: ClaimAspect.Change or ClaimAspect.ChangeRate, Value: not null and not 0m });
            if (flat is not null && moved is not null && string.Equals(flat.Sentence, moved.Sentence, StringComparison.Ordinal) && !flat.Printed.StartsWith("基本", StringComparison.Ordinal))
            {
                yield return Report(
                    $"“{flat.Subject}”称与上年“{flat.Printed}”，同时又称变动 {moved.Value}{moved.Unit}。两种说法请留其一。",
                    $"“{flat.Subject}” is said to be “{flat.Printed}” and also to change by {moved.Value} {moved.Unit}. Keep one.",
                    [flat, moved]);
            }
        }
    }

    // Two numbers that print alike may still differ, either way, by what rounding hides: not proven wrong, and of 0.05 that is a tenth.
    private static bool Hides(PrintedNumber number) => number.Decimals < 2 || (number.Value is not 0m && Math.Abs(number.Interval.Low + number.Interval.High) < 400 * number.Interval.Slack);

    // Where no budget is printed, the completion rate says whether the final figure is above it.
    private Finding? AgainstRate(FinalAccountsReport report, ClaimGroup group)
    {
        if (group[ClaimAspect.Comparison] is not { } word || group[ClaimAspect.CompletionRate] is not { Value: > 0m } rate
            || word.Printed.StartsWith("基本", StringComparison.Ordinal) || group.BudgetsNamed(word.Printed).Any()
            || (word.Figure is { Statement: StatementId.T09 } key && StatedAmounts.BudgetsOf(report, key).Any()))
        {
            return null;
        }

        var whole = new Interval(100m, 100m);
        if (Agrees(word.Printed, rate.Interval, whole))
        {
            return null;
        }

        // The word may be about another budget than the rate.
        var same = BudgetOf(word.Printed) == BudgetOf(rate.Of ?? "");
        return Report(
            $"“{word.Subject}”称“{word.Printed}”，而完成率为 {rate.Printed}%。请更正文字或数字。",
            $"“{word.Subject}” says “{word.Printed}”, but its completion rate is {rate.Printed} %. Mend the words or the numbers.",
            [word, rate],
            same ? null : Severity.Warning);
    }

    private static string BudgetOf(string words) => ((string[])["年初", "全年", "调整"]).FirstOrDefault(name => words.Contains(name, StringComparison.Ordinal)) ?? "";

    // With two budgets the word may speak of either: it is wrong only when it fits none.
    private static PrintedNumber? Against(FinalAccountsReport report, ClaimGroup group, Claim word, PrintedNumber final)
    {
        List<PrintedNumber> budgets = [.. group.BudgetsNamed(word.Printed)];
        if (budgets.Count == 0 && word.Figure is { Statement: StatementId.T09 } key)
        {
            budgets = [.. StatedAmounts.BudgetsOf(report, key)];
        }

        return budgets.Count > 0 && budgets.TrueForAll(budget => !Agrees(word.Printed, final.Interval, budget.Interval)) ? budgets[0] : null;
    }

    private static string Plainly(PrintedNumber number) => number is Figure figure ? $"{FigureText.Printed(figure).Zh}{figure.Unit}" : number.Printed + number.Unit;

    private static bool Agrees(string word, Interval final, Interval budget) =>
        word.StartsWith("基本", StringComparison.Ordinal)
        || (word[0] switch
        {
            '大' or '高' or '超' or '多' => final.High > budget.Low && final.Slack + final.Low > budget.Low + budget.Slack,
            '小' or '低' or '少' => final.Low < budget.High && final.Slack + final.Low < budget.Low + budget.Slack,
            _ => final.Meets(budget),
        });
}
