using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>
/// One sentence on all self-evaluated projects: the projects of the grades are the projects, the average lies where the grades allow, and the
/// problems found are those mended and those being mended.
/// </summary>
internal sealed partial class RatedProjects() : ProseRule(
    "performance-rated-projects",
    new("自评项目数与评级", "Self-evaluated projects and their grades"),
    new("各评级项目数之和 = 自评项目数；平均得分在各评级允许的范围内；发现问题 = 已整改 + 正在整改", "the grades add up to the projects; the average lies within the grades; problems = mended + being mended"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Performance))
        {
            var text = paragraph.Compact.Value;
            if (Projects().Match(text) is { Success: true } projects
                && Grades().Matches(text, projects.Index).ToDictionary(match => match.Groups[1].Value, match => Number(match.Groups[2]), StringComparer.Ordinal) is { Count: > 0 } grades)
            {
                foreach (var finding in Judge(paragraph, projects, grades))
                    yield return finding;
            }

            if (Problems().Match(text) is { Success: true } problems && Number(problems.Groups[1]) != Number(problems.Groups[2]) + Number(problems.Groups[3]))
            {
                yield return At(paragraph, problems.Groups[1], Number(problems.Groups[2]) + Number(problems.Groups[3]),
                    $"绩效自评发现问题 {problems.Groups[1]} 个，而已整改 {problems.Groups[2]} 个与正在整改 {problems.Groups[3]} 个之和不等于它。请核对。",
                    $"{problems.Groups[1]} problems were found, but {problems.Groups[2]} are mended and {problems.Groups[3]} are being mended. Check them.");
            }
        }
    }

    private IEnumerable<Finding> Judge(ProseParagraph paragraph, Match projects, Dictionary<string, int> grades)
    {
        var (count, graded) = (Number(projects.Groups[1]), grades.Values.Sum());
        var said = string.Join("、", grades.Select(grade => $"{grade.Key} {grade.Value}"));

        // A sentence may name the good grades only; then they may be fewer, never more.
        if (graded > count || (graded < count && grades.Keys.Any(grade => grade is "差" or "不合格")))
        {
            yield return At(paragraph, projects.Groups[1], graded,
                $"绩效自评项目 {count} 个，而各评级项目数（{said}）之和为 {graded}。请核对。",
                $"{count} projects were evaluated, but the grades ({said}) add up to {graded}. Check them.");
        }
        else if (graded == count && count > 0 && projects.Groups[2].Success)
        {
            var average = decimal.Parse(projects.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
            var least = grades.Sum(grade => grade.Value * Band(grade.Key).From) / count;
            var most = grades.Sum(grade => grade.Value * Band(grade.Key).To) / count;
            if (average < least || average > most)
            {
                var finding = At(paragraph, projects.Groups[2], average < least ? least : most,
                    $"平均得分 {projects.Groups[2]} 分，而各评级（{said}，按 90/80/60 分级）的平均分只能在 {Round(least)} 至 {Round(most)} 之间。请核对得分或评级。",
                    $"The average is {projects.Groups[2]}, but the grades ({said}, bands 90/80/60) allow {Round(least)} to {Round(most)} only. Check the scores or the grades.");
                yield return finding with { Severity = Severity.Warning };
            }
        }
    }

    private Finding At(ProseParagraph paragraph, Group number, decimal expected, string zh, string en)
    {
        var provided = decimal.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
        return Compare(Report(zh, en, paragraph.PlaceAt(paragraph.Compact.Original(number.Index))), provided, expected);
    }

    private static (decimal From, decimal To) Band(string grade) => grade switch
    {
        "优" or "优秀" => (90m, 100m),
        "良" or "良好" => (80m, 90m),
        "中" or "合格" => (60m, 80m),
        _ => (0m, 60m),
    };

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"自评(?:的)?(?:20\d\d年度?)?项目(\d{1,6})个(?:[^。（]*?平均得分(?:为)?(\d{1,3}(?:\.\d+)?)分)?")]
    private static partial Regex Projects();

    [GeneratedRegex("(?:评级|等级)为[“]?(优秀|优|良好|良|中|合格|不合格|差)[”“]?的项目(\\d{1,6})个")]
    private static partial Regex Grades();

    [GeneratedRegex(@"发现问题(\d{1,6})个，已经?完成整改的?(\d{1,6})个，正在整改的?(\d{1,6})个")]
    private static partial Regex Problems();
}
