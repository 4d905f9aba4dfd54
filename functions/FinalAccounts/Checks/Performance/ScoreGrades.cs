using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>The grade that a table of projects, or a sentence, prints beside a score is the one of its band. A province may set its own bands, so it is a warning.</summary>
internal sealed partial class ScoreGrades() : ProseRule(
    "performance-score-grade",
    new("得分与等级", "Scores and their grades"),
    new("得分旁的等级与得分所在的 90/80/60 分级相符", "the grade beside a score is that of its band (90/80/60)"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) => InTables(report).Concat(InSentences(report));

    private IEnumerable<Finding> InTables(FinalAccountsReport report)
    {
        var graded = report.Performance.Scores.Where(score => score.Grade is { Length: > 0 } grade && Grades.All.Contains(grade[..1])).ToList();
        var wrong = graded.FindAll(score => Grades.Of(score.Score.Value!.Value) != score.Grade![..1]);

        // Where most differ, the bands are others.
        return 2 * wrong.Count > graded.Count ? [] : wrong.Select(score => Report(
            $"“{score.Project}”得分 {score.Score.Printed}，等级却为“{score.Grade}”；按 90/80/60 分级应为“{Grades.Of(score.Score.Value!.Value)}”。请核对。",
            $"“{score.Project}” scores {score.Score.Printed}, but its grade is “{score.Grade}”; by the bands 90/80/60 it is “{Grades.Of(score.Score.Value!.Value)}”. Check them.",
            [score.Score]));
    }

    private List<Finding> InSentences(FinalAccountsReport report)
    {
        var graded = report.Prose.Paragraphs
            .Where(paragraph => paragraph.Section == ProseSection.Performance && paragraph.Compact.Value.Contains("得分", StringComparison.Ordinal))
            .SelectMany(paragraph => Graded().Matches(paragraph.Compact.Value).Select(match => (paragraph, match)))
            .ToList();
        var wrong = graded.FindAll(one => Band(one.match) != one.match.Groups["grade"].Value);

        // Where several differ, and most, the bands are others.
        return wrong.Count > 1 && 2 * wrong.Count > graded.Count ? [] : wrong.ConvertAll(one => Report(
            $"“{one.match.Value}”：按 90/80/60 分级应为“{Band(one.match)}”。请核对。",
            $"“{one.match.Value}”: by the bands 90/80/60 the grade is “{Band(one.match)}”. Check them.",
            one.paragraph.PlaceAt(one.paragraph.Compact.Original(one.match.Index))));
    }

    private static string Band(Match match) => Grades.Of(decimal.Parse(match.Groups["score"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"得分(?:为|是)?(?<score>\d{1,3}(?:\.\d{1,4})?)分，(?:综合)?(?:评价|自评|绩效|评定)*(?:等级|等次|结果|结论)(?:为|是|：)?“?(?<grade>[优良中差])[秀好]?[”“]?(?=[，。；、）]|$)")]
    private static partial Regex Graded();
}
