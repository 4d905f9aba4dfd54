using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The parts that follow a whole in one go add up to it. Where the statements hold all of them, their own identities say so already.</summary>
internal sealed class SentenceParts() : ProseRule(
    "prose-parts",
    new("文字中的分项之和", "Parts in one sentence"),
    new("总数 = 其后所列各分项之和", "a whole = the parts listed after it"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var stated = report.Claims.Where(claim => claim is { Value: not null, Aspect: ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Count }).ToList();
        for (var i = 0; i < stated.Count; i++)
        {
            var whole = stated[i];
            if (Array.Find(PartFamilies.All, family => family.Whole == PartFamilies.Meaning(whole)) is { } family
                && Parts(stated, i, family) is { } parts && !MayLack(report, family, parts) && Check(report, whole, parts) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var finding in Classes(report, stated).Concat(FundItems(report)))
        {
            yield return finding;
        }
    }

    // 政府性基金…支出 X 万元，支出具体情况如下: the items that follow are all of it.
    private IEnumerable<Finding> FundItems(FinalAccountsReport report)
    {
        var groups = ClaimGroup.Of(report).Where(group => group.Section == ProseSection.FundBudget && group.Amount is { Unit.IsMoney: true }).ToList();
        var items = groups.Where(group => ItemPath.Parse(group.Subject) is { Level: 3 }).ToList();
        var whole = groups.LastOrDefault(group => items.Count > 0 && group.Claims[0].Group < items[0].Claims[0].Group
            && ItemPath.Parse(group.Subject) is null && group.Subject.Contains("支出", StringComparison.Ordinal));
        if (whole?.Amount is { } total && total.Sentence.Contains("如下", StringComparison.Ordinal)
            && Check(report, total, items.ConvertAll(group => group.Amount!)) is { } finding)
        {
            yield return finding;
        }
    }

    // The parts that follow before the whole or another section is spoken of again.
    private static List<Claim>? Parts(List<Claim> stated, int at, PartFamily family)
    {
        var parts = new Dictionary<FigureKey, Claim>();
        for (var i = at + 1; i < stated.Count && stated[i].Section == stated[at].Section; i++)
        {
            var meaning = PartFamilies.Meaning(stated[i]);
            if (meaning == family.Whole)
            {
                break;
            }

            if (meaning is { } key && family.Parts.Contains(key) && stated[i].Unit.IsMoney == stated[at].Unit.IsMoney)
            {
                parts.TryAdd(key, stated[i]);
            }
        }

        return parts.Count >= family.Needed ? [.. parts.Values] : null;
    }

    // A part that the sentence does not name and the statement prints in a cell that could not be read: it may be what is missing.
    private static bool MayLack(FinalAccountsReport report, PartFamily family, List<Claim> parts) =>
        family.Parts.Except(parts.Select(part => PartFamilies.Meaning(part)!.Value))
            .Any(key => report[key] is null && report[key.Statement].Status is StatementStatus.Read or StatementStatus.Unreadable);

    // A list of classes, each with its share: where the shares make up a hundred, the list is whole.
    private IEnumerable<Finding> Classes(FinalAccountsReport report, List<Claim> stated)
    {
        foreach (var section in ClaimGroup.Of(report).Where(group => group.Section is ProseSection.GeneralBudget or ProseSection.FiscalExpenditure).GroupBy(group => group.Section))
        {
            var items = section.Where(group => group.Amount is { Unit.IsMoney: true } && group[ClaimAspect.Share] is { Value: not null, Of: null or "" }
                && (ItemPath.Parse(group.Subject) is null or { Level: 1 })).ToList();
            var shares = items.Sum(group => group[ClaimAspect.Share]!.Value!.Value);
            var first = items.Count == 0 ? -1 : stated.IndexOf(items[0].Amount!);
            if (items.Count < 2 || shares is < 99.5m or > 100.5m || first <= 0
                || items.Select(group => group.Claims[0].Group).Max() - items[0].Claims[0].Group > 2 * items.Count)
            {
                continue;
            }

            var whole = stated[first - 1];
            if (whole.Section == section.Key && whole.Unit.IsMoney && Check(report, whole, items.ConvertAll(group => group.Amount!)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Check(FinalAccountsReport report, Claim whole, List<Claim> parts)
    {
        var sum = parts.Select(part => part.Interval).Aggregate((a, b) => a + b);
        var holds = whole.Aspect == ClaimAspect.Count ? parts.Sum(part => part.Value) == whole.Value : sum.Meets(whole.Interval);
        if (holds || parts.Prepend(whole).Any(claim => ProseFigure.Contradicts(report, claim))
            || parts.Prepend(whole).All(claim => claim.Figure is { } key && report.Certain(key) is not null))
        {
            return null;
        }

        var expected = parts.Sum(part => part.Value!.Value * part.Unit.Scale) / whole.Unit.Scale;
        var equation = string.Join(" + ", parts.Where(part => part.Value != 0m).Select(part => part.Printed + part.Unit));
        return Compare(
            Report(
                $"“{whole.Subject}”为 {whole.Printed}{whole.Unit}，而其后所列 {parts.Count} 个分项之和 {equation} = {(whole.Decimals == 0 ? expected.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : Round(expected, whole.Decimals))}{whole.Unit}。请核对。",
                $"“{whole.Subject}” is {whole.Printed} {whole.Unit}, but the {parts.Count} parts listed after it add up to {equation} = {Round(expected, whole.Decimals)} {whole.Unit}. Check them.",
                [whole, .. parts]),
            whole.Value,
            expected,
            (sum.Slack + whole.Interval.Slack) / whole.Unit.Scale);
    }
}
