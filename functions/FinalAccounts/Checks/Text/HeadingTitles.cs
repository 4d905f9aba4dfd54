using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>The chapters of the explanations have different titles, and all are of final accounts: 二、支出决算情况说明 twice, or 收入预算情况说明 among them, is a slip.</summary>
internal sealed partial class HeadingTitles() : ProseRule(
    "text-heading-title",
    new("标题名称", "Titles of chapters"),
    new("情况说明各部分的标题不重复，且为“决算”", "no two chapters of the explanations have one title, and all are of final accounts"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    private const int ChapterLevel = 2;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var chapters = report.Prose.Paragraphs
            .Where(paragraph => paragraph is { IsHeading: true, Marker.Level: ChapterLevel, Section: not (ProseSection.Contents or ProseSection.Tables or ProseSection.Terms or ProseSection.Overview or ProseSection.Evaluation) })
            .ToList();
        for (var i = 0; i < chapters.Count; i++)
        {
            var title = chapters[i].Body;

            // A list that begins again is another list, and may be a copy of the chapters.
            if (i > 0 && OfFinalAccounts().IsMatch(title) && string.Equals(chapters[i - 1].Body, title, StringComparison.Ordinal) && chapters[i].Marker!.Value.Number == chapters[i - 1].Marker!.Value.Number + 1)
            {
                yield return Report(
                    $"标题“{chapters[i].Text}”与上一标题“{chapters[i - 1].Text}”名称相同。请核对其中一个。",
                    $"The heading “{chapters[i].Text}” has the title of the one before, “{chapters[i - 1].Text}”. Check one of them.",
                    chapters[i].Place);
            }

            if (OfBudget().IsMatch(title) && chapters.Count(chapter => OfFinalAccounts().IsMatch(chapter.Body)) >= 2)
            {
                yield return Report(
                    $"标题“{chapters[i].Text}”称“预算情况”，其余标题均为“决算情况”。请改为“决算”。",
                    $"The heading “{chapters[i].Text}” speaks of the budget, the others of final accounts. It should read 决算.",
                    chapters[i].Place);
            }
        }
    }

    [GeneratedRegex("(?:收入|支出|拨款|经费)决算(?:总体)?情况(?:说明)?$")]
    private static partial Regex OfFinalAccounts();

    [GeneratedRegex("(?:收入|支出|拨款|经费)预算(?:总体)?情况(?:说明)?$")]
    private static partial Regex OfBudget();
}
