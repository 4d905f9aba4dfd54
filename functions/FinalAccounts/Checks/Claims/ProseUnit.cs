namespace FinalAccounts.Checks.Claims;

/// <summary>Amounts carry a unit and rates a per-cent sign.</summary>
internal sealed class ProseUnit() : ProseRule(
    "prose-unit",
    new("金额单位与百分号", "Units and per-cent signs"),
    new("金额后有单位，比率后有百分号", "an amount has its unit, a rate its per-cent sign"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) =>
        report.Prose.Unread.Where(number => number.WithoutUnit).Select(number => Report(
            $"“{number.Sentence}”中的数 {number.Printed} 后面缺少单位或百分号。请补上。",
            $"The number {number.Printed} in “{number.Sentence}” has no unit or per-cent sign. Add it.",
            number.Place));
}
