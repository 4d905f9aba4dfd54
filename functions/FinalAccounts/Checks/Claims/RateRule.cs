using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>A rule that holds a printed rate against the rates that its amounts allow.</summary>
internal abstract class RateRule(string id, BilingualText name, BilingualText demand)
    : ProseRule(id, name, demand, Severity.Error, FindingCategory.Accuracy)
{
    /// <summary>The finding when the printed rate is none of the possible ones; null when it is.</summary>
    /// <param name="rate">The printed rate.</param>
    /// <param name="possible">The rates that the amounts allow.</param>
    /// <param name="point">The rate of the amounts as printed.</param>
    /// <param name="formula">The formula with its numbers.</param>
    /// <param name="operands">The amounts.</param>
    protected Finding? Judge(Claim rate, Interval possible, decimal point, BilingualText formula, params IEnumerable<PrintedNumber> operands)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (rate.Value is not { } printed || possible.Meets(rate.Interval))
        {
            return null;
        }

        // One unit of the last decimal off is a rate cut off instead of rounded.
        var unit = 2m * Interval.HalfUnit(rate.Decimals);
        var gap = printed < possible.Low ? possible.Low - rate.Interval.High : rate.Interval.Low - possible.High;
        var cutOff = gap <= unit / 2m;
        var computed = Round(point, rate.Decimals);
        var range = Range(possible, rate.Decimals);
        return Compare(
            Report(
                $"“{rate.Subject}”公布 {Signed(rate)}%，而 {formula.Zh} = {computed}%{range.Zh}。{(cutOff ? "似未四舍五入。" : "请核对。")}",
                $"“{rate.Subject}” states {Signed(rate)} %, but {formula.En} = {computed} %{range.En}. {(cutOff ? "It seems cut off rather than rounded." : "Check it.")}",
                [rate, .. operands],
                cutOff ? Severity.Info : null),
            printed,
            Math.Round(point, Math.Max(2, rate.Decimals), MidpointRounding.AwayFromZero),
            (possible.High - possible.Low) / 2m);
    }

    /// <summary>
    /// The finding for numbers as they are printed. Where those allow the rate only because 10 万元 may be anything from 9.5 to 10.5, and the prose is
    /// known to leave zeros out rather than to round, the finding for 10.00 万元: doubtful, so it is no error.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">A claim about the subject.</param>
    /// <param name="judge">Gives the finding when each number is taken as the function that it is given says.</param>
    protected static Finding? Strictest(FinalAccountsReport report, Claim claim, Func<Func<PrintedNumber, PrintedNumber>, Finding?> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return judge(number => number) is { } certain ? certain
            : TrimmedZeros.AreUsual(report, claim) && judge(TrimmedZeros.Restore) is { } doubtful
                ? doubtful with { Severity = doubtful.Severity == Severity.Error ? Severity.Warning : doubtful.Severity }
                : null;
    }

    /// <summary>Of the findings for several readings of an amount the one that is least off; null when some reading holds.</summary>
    protected static Finding? Least(IReadOnlyCollection<Finding?> readings) =>
        readings.Count == 0 || readings.Contains(null) ? null : readings.MinBy(finding => Math.Abs(finding!.Difference ?? 0m));

    // The ends with as many decimals as it takes to tell them apart; nothing where they are one number for all that is printed.
    private static BilingualText Range(Interval possible, int decimals)
    {
        for (var shown = Math.Max(2, decimals); shown <= decimals + 3; shown++)
        {
            var (low, high) = (Round(possible.Low, shown), Round(possible.High, shown));
            if (low != high)
            {
                return new($"（舍入允许 {low}% 至 {high}%）", $" (rounding allows {low} % to {high} %)");
            }
        }

        return new("", "");
    }

    private static string Signed(Claim rate) => (rate.Value < 0 ? "-" : "") + rate.Printed;
}
