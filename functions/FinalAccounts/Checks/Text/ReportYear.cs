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
        var paragraphs = report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Overview or ProseSection.Terms or ProseSection.Evaluation)
            && paragraph.Compact.Value.Contains("20", StringComparison.Ordinal)).ToList();
        foreach (var same in paragraphs.SelectMany(paragraph => Wrong(report, paragraph)).GroupBy(wrong => (wrong.Year, wrong.Expected)))
        {
            var first = same.First();
            var again = same.Count() == 1 ? new BilingualText("", "") : new($"（共 {same.Count()} 处）", $" ({same.Count()} times)");
            var text = Shorten(first.Paragraph.Compact.Value, first.At);
            yield return Compare(
                Report(
                    $"“{text}”中的年份 {first.Year}{again.Zh} 与 {report.Year} 年度决算不符，应为 {first.Expected}。请核对。",
                    $"The year {first.Year}{again.En} in “{text}” does not fit final accounts of {report.Year}; it should be {first.Expected}. Check it.",
                    first.Paragraph.PlaceAt(first.Paragraph.Compact.Original(first.At))),
                first.Year,
                first.Expected);
        }

        foreach (var paragraph in paragraphs.Where(paragraph => Broken().IsMatch(paragraph.Compact.Value)))
        {
            foreach (Match broken in Broken().Matches(paragraph.Compact.Value))
            {
                var text = broken.Value;
                yield return Report(
                    $"“{text}”的年份位数不对，{report.Year} 年度决算应写四位年份。请补正。",
                    $"The year in “{text}” has not four digits. Mend it.",
                    paragraph.PlaceAt(paragraph.Compact.Original(broken.Index)));
            }
        }

        foreach (var finding in NoDays(report).Concat(Evaluated(report)))
        {
            yield return finding;
        }
    }

    // 组织对2023年度项目支出开展绩效自评, and nothing beside it speaks of the report's year.
    private IEnumerable<Finding> Evaluated(FinalAccountsReport report) =>
        from paragraph in report.Prose.Paragraphs
        let text = paragraph.Compact.Value
        where paragraph.Section == ProseSection.Performance && !text.Contains($"{report.Year}", StringComparison.Ordinal)
        let match = Evaluation().Match(text)
        where match.Success && match.Groups[1].Value == $"{report.Year - 1}"
        select Compare(
            Report(
                $"“{Shorten(text, match.Index)}”说的是 {report.Year - 1} 年度的绩效评价，该处没有另述 {report.Year} 年度。请核对年份。",
                $"“{Shorten(text, match.Index)}” speaks of the evaluation of {report.Year - 1}, and nothing beside it of {report.Year}. Check the year.",
                paragraph.PlaceAt(paragraph.Compact.Original(match.Index))),
            report.Year - 1,
            report.Year);

    // 12月32日, 11月31日: no day of any year.
    private IEnumerable<Finding> NoDays(FinalAccountsReport report) =>
        from paragraph in report.Prose.Paragraphs
        where paragraph.Compact.Value.Contains("20", StringComparison.Ordinal)
        from Match date in Day().Matches(paragraph.Compact.Value)
        where !DateOnly.TryParseExact(date.Value, "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        select Report($"“{date.Value}”不是日历上的日期。请更正。", $"“{date.Value}” is no day of the calendar. Mend it.", paragraph.PlaceAt(paragraph.Compact.Original(date.Index)));

    private static IEnumerable<(ProseParagraph Paragraph, int At, int Year, int Expected)> Wrong(FinalAccountsReport report, ProseParagraph paragraph)
    {
        var text = paragraph.Compact.Value;
        foreach (Match match in KeyDate().Matches(text))
        {
            var sentence = Around(text, match.Index);
            var withLast = LastYear().IsMatch(sentence) || sentence.Contains($"{report.Year - 1}年", StringComparison.Ordinal);
            var isDate = match.Groups[1].Success;
            var isHeading = match.Groups[3].Success;
            var year = int.Parse((isDate ? match.Groups[1] : isHeading ? match.Groups[3] : match.Groups[2]).ValueSpan, CultureInfo.InvariantCulture);
            var expected = isDate || isHeading ? report.Year : report.Year - 1;

            // Beside the comparison with last year, one with an earlier year is an extra that harms nothing; so is one with a year long past.
            var isExtra = !isDate && !isHeading && ((year < expected && (withLast || year < expected - 1)) || YearComparison.OpensWithNextBudget(sentence, report.Year));
            if (year != expected && !isExtra && !(isHeading && text.Length > 40))
            {
                yield return (paragraph, match.Index, year, expected);
            }
        }
    }

    private static string Around(string text, int at)
    {
        var (from, to) = (text.LastIndexOf('。', at), text.IndexOf('。', at));
        return text[(from + 1)..(to < 0 ? text.Length : to)];
    }

    private static string Shorten(string text, int at)
    {
        var from = Math.Max(0, Math.Min(at - 12, text.Length - 40));
        return text.Length <= 40 ? text : $"{(from > 0 ? "…" : "")}{text.AsSpan(from, 40)}…";
    }

    [GeneratedRegex(@"截[至止](20\d\d)年12月31日|[与比较](20\d\d)年度?(?:决算数?)?(?:相比|增加|减少|增长|下降|持平)|(?<=^[^，。；]{0,24})(20\d\d)年度?(?:部门|单位)决算")]
    private static partial Regex KeyDate();

    [GeneratedRegex(@"对(20\d\d)年度?[^，。；]{0,30}绩效(?:自评|评价)")]
    private static partial Regex Evaluation();

    [GeneratedRegex(@"(?<!\d)20\d\d年\d{1,2}月\d{1,2}日")]
    private static partial Regex Day();

    [GeneratedRegex("[与比较](?:上一?年|去年)|同比")]
    private static partial Regex LastYear();

    // 202年度, 20224年末: a digit lost or too many.
    [GeneratedRegex(@"(?<![\d.,])20\d(?:\d\d)?年(?:度|末|部门|单位|决算|(?:1[0-2]|[1-9])月)")]
    private static partial Regex Broken();
}
