using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>Counts of part one: as many units as are listed, and people whose parts add up.</summary>
internal sealed class UnitCount() : ProseRule(
    "prose-unit-count",
    new("单位数与人数", "Counts of units and people"),
    new("所称单位数 = 所列单位数；离退休人员 = 各分项之和", "units counted = units listed; retired people = their parts"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var counts = report.Claims.Where(claim => claim is { Section: ProseSection.Units, Aspect: ClaimAspect.Count, Value: not null }).ToList();
        if (report.Units.Length > 0
            && counts.Find(claim => claim.Unit.Symbol is "个" or "家" && claim.Subject.Contains("单位", StringComparison.Ordinal)
                && (claim.Subject.Contains("汇编", StringComparison.Ordinal) || claim.Subject.Contains("编制范围", StringComparison.Ordinal))) is { } units
            && units.Value != report.Units.Length)
        {
            yield return Compare(
                Report(
                    $"称“{units.Subject}”{units.Printed}{units.Unit}，而列出 {report.Units.Length} 个单位。请核对。",
                    $"“{units.Subject}” is said to be {units.Printed}, but {report.Units.Length} units are listed. Check the list.",
                    [units]),
                units.Value,
                report.Units.Length);
        }

        var retired = counts.Find(claim => claim.Subject == "离退休人员");
        var parts = counts.Where(claim => claim.Subject.Contains("发放离退休费", StringComparison.Ordinal) || claim.Subject.Contains("发放养老金", StringComparison.Ordinal)).ToList();
        if (retired is not null && parts.Count == 2 && parts.Sum(part => part.Value) != retired.Value)
        {
            yield return Compare(
                Report(
                    $"离退休人员 {retired.Printed} 人，而分项 {string.Join(" + ", parts.Select(part => part.Printed))} = {parts.Sum(part => part.Value)} 人。请核对。",
                    $"{retired.Printed} retired people, but the parts {string.Join(" + ", parts.Select(part => part.Printed))} make {parts.Sum(part => part.Value)}. Check them.",
                    [retired, .. parts]),
                retired.Value,
                parts.Sum(part => part.Value!.Value));
        }
    }
}
