using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>What a vehicle costs to run, or a guest to receive, is the amount over the count. The count may be one of the year's mean, so it is a warning.</summary>
internal sealed class ProseAverage() : ProseRule(
    "prose-average",
    new("车均、人均费用", "Cost per vehicle and guest"),
    new("车均运行维护费 = 运行维护费 ÷ 公务用车保有量；人均接待费 = 接待费 ÷ 接待人次", "cost per vehicle = running costs ÷ vehicles; per guest = receptions ÷ guests"),
    Severity.Warning,
    FindingCategory.Accuracy)
{
    private static readonly (string[] Words, string Amount, string Count)[] Kinds =
    [
        (["车均运行", "每辆车运行", "每辆公务用车运行", "单车运行", "车均公务用车运行", "每辆支出", "每辆车支出", "单车均", "辆均运行"], LineKeys.VehiclesOperation, "保有量"),
        (["人均接待", "人均公务接待", "人均国内公务接待"], LineKeys.Reception, "人次"),
        (["批均接待", "每批接待", "次均接待"], LineKeys.Reception, "批次"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var claims = report.Claims.Where(claim => claim is { Section: ProseSection.ThreePublic, Value: not null }).ToList();
        foreach (var average in claims.Where(claim => claim is { Aspect: ClaimAspect.Amount, Unit.IsMoney: true, Value: > 0m }))
        {
            var kind = Array.Find(Kinds, kind => kind.Words.Any(word => average.Subject.Contains(word, StringComparison.Ordinal)));
            if (kind.Words is null)
            {
                continue;
            }

            var line = new FigureKey(StatementId.T09, kind.Amount, ColumnKeys.Final);
            var amounts = claims.Where(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: > 0m } && PartFamilies.Meaning(claim) == line).ToList();
            var counts = claims.Where(claim => claim is { Aspect: ClaimAspect.Count, Value: > 0m } && IsCount(claim, kind.Count)).ToList();
            if (amounts.Count > 0 && counts.Count > 0 && amounts.TrueForAll(amount => counts.TrueForAll(count => !(Over(amount, count) is { } possible && possible.Meets(average.Interval)))))
            {
                var (amount, count) = (amounts[0], counts[0]);
                var expected = amount.Value!.Value * amount.Unit.Scale / count.Value!.Value / average.Unit.Scale;
                yield return Compare(
                    Report(
                        $"“{average.Subject}”公布 {average.Printed}{average.Unit}，而 {amount.Printed}{amount.Unit} ÷ {count.Printed}{count.Unit} = {Round(expected, average.Decimals)}{average.Unit}。请核对。",
                        $"“{average.Subject}” is {average.Printed} {average.Unit}, but {amount.Printed} {amount.Unit} ÷ {count.Printed} = {Round(expected, average.Decimals)} {average.Unit}. Check it.",
                        [average, amount, count]),
                    average.Value,
                    expected);
            }
        }
    }

    private static Interval? Over(Claim amount, Claim count) => new(amount.Interval.Low / count.Value!.Value, amount.Interval.High / count.Value!.Value);

    private static bool IsCount(Claim claim, string word) => word switch
    {
        "保有量" => claim.Unit.Symbol is "辆" or "台" && (claim.Subject.Contains(word, StringComparison.Ordinal) || claim.Figure is { Line: LineKeys.VehiclesHeld }),
        "人次" => claim.Unit.Symbol is "人次" or "人",
        _ => claim.Unit.Symbol is "批次" or "批",
    };
}
