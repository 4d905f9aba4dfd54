using System.Globalization;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>
/// Several findings about one number of the prose are one finding when one other value of that number mends them all: the total that was
/// mistyped breaks its completion rate, the word of comparison and the sum of its items. Two wrong numbers that merely share a third stay two.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="rules">The rules that are not equations.</param>
internal sealed class CommonNumber(FinalAccountsReport report, IReadOnlyList<IFindingRule> rules)
{
    /// <summary>The findings, with those that have one number for their cause put under the first of them.</summary>
    public List<Finding> Combine(List<Finding> findings)
    {
        var doubted = findings.Where(IsAboutNumbers).SelectMany(finding => finding.Operands.OfType<Claim>().Distinct().Select(claim => (claim, finding)))
            .GroupBy(pair => pair.claim, pair => pair.finding)
            .Where(same => same.Count() > 1 && same.Any(finding => finding.Severity == Severity.Error) && !IsConfirmed(same.Key))
            .OrderByDescending(same => same.Count());
        var all = findings;
        foreach (var same in doubted)
        {
            var about = same.Where(all.Contains).OrderBy(finding => finding.Operands[0] == same.Key ? 0 : 1).ThenBy(finding => finding.Severity).ToList();
            if (about.Count > 1 && about.SelectMany(finding => Values(finding, same.Key)).Select(value => (Value: value, Mended: Mended(same.Key, value, about)))
                .FirstOrDefault(one => one.Mended.Count > 1) is { Value: { } value, Mended: var mended })
            {
                all = [.. all.Where(finding => !mended.Contains(finding) || finding == mended[0]).Select(finding => finding == mended[0] ? Named(mended, same.Key, value) : finding)];
            }
        }

        return all;
    }

    private static bool IsAboutNumbers(Finding finding) =>
        finding.Verdict == Verdict.Violated && finding.Severity != Severity.Info && finding.Identity.StartsWith("prose-", StringComparison.Ordinal) && finding.Operands.Length > 1;

    // A number that the statement repeats is not the one to doubt.
    private bool IsConfirmed(Claim claim) => claim.Figure is { } key && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Count or ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget
        && report.Certain(key) is { Value: not null } && !ProseFigure.Contradicts(report, claim);

    // What the number would have to be for one finding to be none.
    private IEnumerable<decimal?> Values(Finding finding, Claim claim)
    {
        var operands = finding.Operands;
        if (operands[0] == claim)
        {
            yield return finding.Expected;

            // 预算 does not say which of the statement's budgets it repeats.
            if (claim is { Aspect: ClaimAspect.Budget, Figure: { Statement: StatementId.T09 } key })
            {
                foreach (var column in (string[])[ColumnKeys.OpeningBudget, ColumnKeys.AdjustedBudget])
                {
                    yield return report.Certain(key with { Column = column }) is { } budget ? InUnit(budget, claim) : null;
                }
            }
        }
        else if (finding.Identity is "prose-prior-year" && claim.Aspect == ClaimAspect.Change)
        {
            yield return claim.Value + finding.Expected - finding.Provided;
        }
        else if (finding.Identity is "prose-repeated")
        {
            yield return InUnit(operands[0], claim);
        }
        else if (finding.Identity is "prose-parts" or "prose-budget-sum" or "prose-procurement")
        {
            yield return claim.Value + (finding.Difference * operands[0].Unit.Scale / claim.Unit.Scale);
        }
        else if (operands is [Claim { Value: { } rate and not 0m }, { Value: not null } one, { Value: not null } other])
        {
            yield return finding.Identity switch
            {
                "prose-completion" or "prose-share" when one == claim => InUnit(other, claim) * rate / 100m,
                "prose-completion" or "prose-share" => InUnit(one, claim) * 100m / rate,
                "prose-change-rate" when one == claim && rate > -100m => InUnit(other, claim) * rate / (100m + rate),
                "prose-change-rate" => (InUnit(one, claim) * 100m / rate) + InUnit(one, claim),
                _ => null,
            };
        }
    }

    private static decimal? InUnit(PrintedNumber number, Claim claim) => number.Value * number.Unit.Scale / claim.Unit.Scale;

    // Those of the findings that are gone with another value of the number, when that makes no new ones.
    private List<Finding> Mended(Claim claim, decimal? value, List<Finding> about)
    {
        // What is printed without a sign is not mended by one.
        if (value is not { } found || Math.Abs(found) > 1e15m || found * claim.Value < 0m)
        {
            return [];
        }

        var concerned = about.Select(finding => finding.Identity).ToHashSet(StringComparer.Ordinal);
        var judges = rules.Where(rule => concerned.Contains(rule.Description.Id)).ToList();
        var mended = Rebound(claim with { Value = Math.Round(found, claim.Decimals, MidpointRounding.AwayFromZero) });
        var corrected = report with { Claims = report.Claims.Replace(claim, mended) };
        var before = judges.SelectMany(rule => rule.Check(report)).Count(IsAboutNumbers);
        var remaining = judges.SelectMany(rule => rule.Check(corrected)).Where(IsAboutNumbers).Select(Name).ToList();
        var gone = about.FindAll(finding => !remaining.Contains(Name(finding)));
        return remaining.Count <= before - gone.Count ? gone : [];
    }

    // A finding's name in both reports: its rule, and the number that it is about.
    private static (string, object?) Name(Finding finding) => (finding.Identity, finding.Operands[0] is Claim claim ? claim.Id : finding.Operands[0]);

    private Claim Rebound(Claim claim) => claim is { Aspect: ClaimAspect.Budget, Figure: { Statement: StatementId.T09 } key }
        && ((string[])[ColumnKeys.OpeningBudget, ColumnKeys.AdjustedBudget]).FirstOrDefault(column => report.Certain(key with { Column = column })?.Interval.Meets(claim.Interval) == true) is { } column
        ? claim with { Figure = key with { Column = column } } : claim;

    private static Finding Named(List<Finding> about, Claim claim, decimal value)
    {
        var first = about[0];
        var suggested = Math.Round(value, claim.Decimals, MidpointRounding.AwayFromZero);
        var text = suggested.ToString($"F{claim.Decimals}", CultureInfo.InvariantCulture);
        return first with
        {
            Message = new(
                $"{first.Message.Zh}疑为“{claim.Subject}”的 {claim.Printed}{claim.Unit} 有误：改为 {text}{claim.Unit}，所涉 {about.Count} 处不符都会消失。",
                $"{first.Message.En} It seems that {claim.Printed} {claim.Unit} of “{claim.Subject}” is wrong: with {text} {claim.Unit} all {about.Count} contradictions are gone."),
            Place = claim.Place,
            Explains = [.. about.Select(finding => finding.Identity).Distinct(StringComparer.Ordinal)],
            Operands = [.. about.SelectMany(finding => finding.Operands).Distinct()],
        };
    }
}
