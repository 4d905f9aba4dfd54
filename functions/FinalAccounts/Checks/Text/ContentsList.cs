using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>The parts and chapters of the contents list are found in the report.</summary>
internal sealed partial class ContentsList() : ProseRule(
    "text-contents",
    new("目录与正文标题一致", "Contents list and headings"),
    new("目录所列标题在正文中出现", "every heading of the contents list is in the report"),
    Severity.Info,
    FindingCategory.Presentation)
{
    private const int LongestHeading = 60;

    // What noise begins with.
    private static readonly SearchValues<char> NoiseBegins = SearchValues.Create(".…·0123456789P");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var listed = report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Contents && paragraph.Marker is { Level: <= 2 }).ToList();
        if (listed.Count < 4)
        {
            yield break;
        }

        // Most are found among the short lines; only for the others the whole text is gone through.
        var body = report.Prose.Paragraphs.Where(paragraph => paragraph.Section != ProseSection.Contents).ToList();
        var missing = Missing(listed, body.Where(paragraph => paragraph.Text.Length <= LongestHeading).Select(paragraph => paragraph.Body)
            .Concat(report.Statements.Select(statement => CompactText.ValueOf(statement.Title))));
        missing = missing.Count == 0 ? missing : Missing(missing, body.Where(paragraph => paragraph.Text.Length > LongestHeading).Select(paragraph => paragraph.Body));

        // When much is missing, the list could not be read or the rest stands in another file.
        if (missing.Count * 4 > listed.Count)
        {
            yield break;
        }

        foreach (var paragraph in missing)
        {
            yield return Report(
                $"目录中的“{paragraph.Text}”在正文中没有同名标题。请核对目录。",
                $"“{paragraph.Text}” of the contents list is no heading of the report. Check the list.",
                paragraph.Place);
        }
    }

    private static List<ProseParagraph> Missing(List<ProseParagraph> listed, IEnumerable<string> lines)
    {
        var found = lines.Select(Title).Where(title => title.Length > 2).ToHashSet(StringComparer.Ordinal);
        return listed.FindAll(paragraph => Title(paragraph.Body) is { Length: > 2 } title && !found.Contains(title) && !found.Any(other => Means(other, title)));
    }

    private static bool Means(string other, string title) =>
        other.Contains(title, StringComparison.Ordinal) || (other.Length > 4 && title.Contains(other, StringComparison.Ordinal))
        || (other.Length * 10 >= title.Length * 8 && Resemblance.Common(other, title) * 10 >= title.Length * 8);

    private static string Title(string text)
    {
        var body = HeadingMarker.Of(text) is { } marker ? text[marker.Length..] : text;
        var words = body.AsSpan().ContainsAny(NoiseBegins) ? Noise().Replace(body, "") : body;
        return SubjectPhrase.Key(words).Replace("的", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[.…·]{2,}.*$|\d{1,3}$|PAGEREF.*$|20\d\d年度?")]
    private static partial Regex Noise();
}
