using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Years in headings, key dates and comparisons are the report's year and the one before.</summary>
internal sealed partial class ReportYear() : ProseRule(
    "text-year",
    new("年度与日期", "Years and dates"),
    new("标题、时点为决算年度，比较对象为上一年度", "headings and dates are of the fiscal year, comparisons are with the year before"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Overview or ProseSection.Terms or ProseSection.Evaluation)))
        {
            var text = paragraph.Compact.Value;
            foreach (Match match in KeyDate().Matches(text))
            {
                var isDate = match.Groups[1].Success;
                var isHeading = match.Groups[3].Success;
                var year = int.Parse((isDate ? match.Groups[1] : isHeading ? match.Groups[3] : match.Groups[2]).ValueSpan, CultureInfo.InvariantCulture);
                var expected = isDate || isHeading ? report.Year : report.Year - 1;
                if (year == expected || (isHeading && text.Length > 40))
                {
                    continue;
                }

                yield return Compare(
                    Report(
                        $"“{Shorten(text)}”中的年份 {year} 与 {report.Year} 年度决算不符，应为 {expected}。请核对。",
                        $"The year {year} in “{Shorten(text)}” does not fit final accounts of {report.Year}; it should be {expected}. Check it.",
                        paragraph.PlaceAt(paragraph.Compact.Original(match.Index))),
                    year,
                    expected);
            }
        }
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex(@"截[至止](20\d\d)年12月31日|[与比较](20\d\d)年度?(?:决算数?)?(?:相比|增加|减少|增长|下降|持平)|(?<=^[^，。；]{0,24})(20\d\d)年度?(?:部门|单位)决算")]
    private static partial Regex KeyDate();
}
