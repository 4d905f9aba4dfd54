namespace FinalAccounts.Checks.Claims;

/// <summary>What stands before a unit is a number.</summary>
internal sealed class ProseNumber() : ProseRule(
    "prose-number",
    new("数字写法", "How numbers are written"),
    new("单位前的数字写法正确，只有一个小数点", "digits, separators and one decimal point make a number"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) =>
        report.Prose.Unread.Where(number => number.IsGarbled).Select(number => Report(
            $"“{number.Sentence}”中的 {number.Printed} 不成数字（小数点、分节号或字符有误），未能核对。请更正。",
            $"{number.Printed} in “{number.Sentence}” is no number: a point, a separator or a letter is wrong. It was not checked; mend it.",
            number.Place));
}
