using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>
/// A sentence that opens with another year states that year's amounts. Where they are this year's, or where nothing else in the section states this year's,
/// the year is a leftover of another report.
/// </summary>
internal sealed partial class ClaimYear() : ProseRule(
    "text-claim-year",
    new("句首年份与所述数字", "Year of a sentence and its numbers"),
    new("以某年度开头的句子所述为该年度的数", "a sentence that opens with a year states the amounts of that year"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    private static readonly ProseSection[] Without =
        [ProseSection.Contents, ProseSection.Overview, ProseSection.Units, ProseSection.Terms, ProseSection.Tables, ProseSection.Performance, ProseSection.Evaluation];

    // What every report states of its own year.
    private static readonly string[] Yearly = ["机关运行经费", "采购", "合同金额", "三公", "出国", "公务用车", "接待", "会议费", "培训费"];

    // A number of so many digits is not by chance the same in two years.
    private const int Telling = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var (year, claims) in Misdated(report))
        {
            var text = CompactText.ValueOf(claims[0].Sentence);
            yield return Compare(
                Report(
                    $"“{text[..Math.Min(text.Length, 40)]}”以 {year} 年开头，所述却是 {report.Year} 年度的数（或该处没有另述 {report.Year} 年度的数）。请核对年份。",
                    $"“{text[..Math.Min(text.Length, 40)]}” opens with {year}, but its numbers are those of {report.Year}, or nothing else states those. Check the year.",
                    [claims[0]]),
                year,
                report.Year);
        }

        foreach (var section in report.Prose.Paragraphs.Where(paragraph => paragraph is { IsHeading: false, Section: ProseSection.FundBudget or ProseSection.CapitalBudget }).GroupBy(paragraph => paragraph.Section))
        {
            if (NothingOf(report.Year - 1, report.Year, [.. section]) is { } paragraph)
            {
                var text = paragraph.Compact.Value;
                yield return Compare(
                    Report(
                        $"“{text[..Math.Min(text.Length, 40)]}”说的是 {report.Year - 1} 年，该处没有另述 {report.Year} 年度。请核对年份。",
                        $"“{text[..Math.Min(text.Length, 40)]}” speaks of {report.Year - 1}, and nothing there speaks of {report.Year}. Check the year.",
                        paragraph.Place),
                    report.Year - 1,
                    report.Year);
            }
        }
    }

    // 2023年度没有政府性基金预算财政拨款收入和支出: all that a section says is that there was nothing, and it says so of another year.
    private static ProseParagraph? NothingOf(int other, int year, List<ProseParagraph> section)
    {
        var all = string.Concat(section.Select(paragraph => paragraph.Compact.Value + "。"));
        return all.Contains($"{year}", StringComparison.Ordinal) || ThisYear().IsMatch(all) || Amount().IsMatch(all) ? null
            : section.Find(paragraph => Opening().Match(paragraph.Compact.Value) is { Success: true } opening && opening.Groups[1].Value == $"{other}" && Nothing().IsMatch(paragraph.Compact.Value));
    }

    /// <summary>The sentences that open with a wrong year.</summary>
    /// <param name="report">The report.</param>
    internal static IEnumerable<(int Year, List<Claim> Claims)> Misdated(FinalAccountsReport report)
    {
        foreach (var sentence in report.Claims.Where(claim => !Without.Contains(claim.Section))
            .GroupBy(claim => (claim.Section, claim.Place.Page, claim.Place.Line, claim.Sentence)))
        {
            var text = CompactText.ValueOf(sentence.Key.Sentence);
            if (Opening().Match(text) is { Success: true } opening
                && int.Parse(opening.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var year && year != report.Year && Math.Abs(year - report.Year) <= 2
                && !text.Contains($"{report.Year}年", StringComparison.Ordinal) && IsThisYears(report, [.. sentence], year))
            {
                yield return (year, [.. sentence]);
            }
        }
    }

    private static bool IsThisYears(FinalAccountsReport report, List<Claim> claims, int year)
    {
        var stated = claims.FindAll(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.PriorAmount or ClaimAspect.Count, Value: not null and not 0m });
        var known = stated.FindAll(claim => claim.Figure is { } key && report.Certain(key) is { Value: not null });
        var same = known.Where(claim => report.Certain(claim.Figure!.Value)!.Interval.Meets(claim.Interval)).Select(claim => claim.Figure).Distinct().Count();
        if (known.Count > 0)
        {
            return same >= 2 || (same == 1 && (claims.Exists(claim => claim.Aspect is ClaimAspect.CompletionRate or ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget
                || claim is { Aspect: ClaimAspect.Change or ClaimAspect.ChangeRate, Value: not null and not 0m })
                || (known.Count == 1 && known[0].Printed.Count(char.IsAsciiDigit) >= Telling && !Unchanged().IsMatch(known[0].Sentence))));
        }

        // Of what no statement holds: the sentence is all that is said of it, and it is no more than one year off.
        return stated.Exists(claim => claim.Unit.IsMoney) && stated.TrueForAll(claim => Array.Exists(Yearly, word => claim.Subject.Contains(word, StringComparison.Ordinal))) && Math.Abs(year - report.Year) == 1 && stated.TrueForAll(claim => !report.Claims.Any(other => other.Section == claim.Section && !claims.Contains(other)
            && other.Aspect is ClaimAspect.Amount or ClaimAspect.Final && string.Equals(SubjectPhrase.Key(other.Subject), SubjectPhrase.Key(claim.Subject), StringComparison.Ordinal)));
    }

    [GeneratedRegex("没有|[未无](?:安排|发生|使用|此项|政府性基金|国有资本|相关|该项)|(?:为|支出|收入)0(?:\\.0+)?(?:万元|元)?")]
    private static partial Regex Nothing();

    [GeneratedRegex("本年度|当年")]
    private static partial Regex ThisYear();

    [GeneratedRegex("[1-9][\\d,.]*(?:万元|元)|0\\.\\d*[1-9]\\d*(?:万元|元)")]
    private static partial Regex Amount();

    [GeneratedRegex("持平|一致|相同|不变|未变")]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[^，。；：\d比较与和]{0,16}?(20\d\d)年(?:度|当年|全年)?(?![末底初起至-]|\d|以来|预算)")]
    private static partial Regex Opening();
}
