using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;

namespace FinalAccounts.Checks.Performance;

/// <summary>The year's total of a self-evaluation form is this year's appropriation, what was carried over and other funds, in each of its columns.</summary>
internal sealed class FormFundsTotal() : ProseRule(
    "performance-form-funds",
    new("自评表年度资金总额", "Funds of a self-evaluation form"),
    new("年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金", "the year's total = this year's appropriation + carried over + other funds"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    private static readonly (string Zh, string En, Func<FormFunds, Claim?> Of)[] Columns =
    [
        ("年初预算数", "opening budget", line => line.Opening),
        ("全年预算数", "budget of the year", line => line.Adjusted),
        ("全年执行数", "execution", line => line.Executed),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var form in report.Performance.Forms)
        {
            // Only the form's own three parts are known to be all; a form that splits them further is left alone.
            if (form.Funds is not [var total, .. { Length: 2 or 3 } parts] || !parts.All(IsPart) || !parts.Any(part => part.Label.Contains("其他", StringComparison.Ordinal)))
            {
                if (Above(form) is { } finding)
                {
                    yield return finding;
                }

                continue;
            }

            foreach (var (zh, en, of) in Columns)
            {
                if (of(total) is { Value: { } stated } whole && parts.Select(of).OfType<Claim>().ToList() is { Count: > 0 } found
                    && !found.Select(claim => claim.Interval).Aggregate((a, b) => a + b).Meets(whole.Interval))
                {
                    var sum = found.Sum(claim => claim.Value!.Value);
                    yield return Compare(
                        Report(
                            $"“{form.Project}”自评表的年度资金总额，{zh}公布 {whole.Printed}{whole.Unit}，而各项资金之和 {string.Join(" + ", found.Select(claim => claim.Printed))} = {Plain(sum)}{whole.Unit}。请核对。",
                            $"In the form of “{form.Project}” the year's total ({en}) is {whole.Printed} {whole.Unit}, but its parts {string.Join(" + ", found.Select(claim => claim.Printed))} make {Plain(sum)} {whole.Unit}. Check them.",
                            [whole, .. found]),
                        stated,
                        sum);
                }
            }
        }
    }

    // Where not all parts were printed or read: one part alone is no more than the total.
    private Finding? Above(SelfEvaluationForm form)
    {
        foreach (var (zh, en, of) in Columns)
        {
            if (form.Funds is [{ Label: var label } total, .. var parts] && label.Contains('总', StringComparison.Ordinal) && of(total) is { Value: { } stated } whole
                && parts.FirstOrDefault(part => IsPart(part) && of(part) is { Value: not null } amount && amount.Interval.Low > whole.Interval.High) is { } over)
            {
                return Compare(
                    Report(
                        $"“{form.Project}”自评表的年度资金总额，{zh}公布 {whole.Printed}{whole.Unit}，小于其中的“{over.Label.Replace("其中：", "", StringComparison.Ordinal)}” {of(over)!.Printed}{whole.Unit}。请核对。",
                        $"In the form of “{form.Project}” the year's total ({en}) is {whole.Printed} {whole.Unit}, less than its part “{over.Label}” {of(over)!.Printed} {whole.Unit}. Check them.",
                        [whole, of(over)!]),
                    stated,
                    of(over)!.Value!.Value);
            }
        }

        return null;
    }

    private static bool IsPart(FormFunds line) => ((string[])["财政拨款", "上年结转", "其他资金", "政府预算资金", "单位资金"]).Any(word => line.Label.Contains(word, StringComparison.Ordinal));

    private static string Plain(decimal value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
