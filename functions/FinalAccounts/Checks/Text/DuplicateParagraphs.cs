using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Two neighbouring paragraphs are not the same.</summary>
internal sealed class DuplicateParagraphs() : ProseRule(
    "text-duplicate",
    new("段落重复", "Paragraph twice"),
    new("相邻段落内容不重复", "neighbouring paragraphs do not repeat each other"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    private const int Near = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var paragraphs = report.Prose.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].IsHeading)
            {
                continue;
            }

            var body = Body(paragraphs[i]);
            if (body.Length < 12 || !body.ContainsAny("，。；") || body.StartsWith('注'))
            {
                continue;
            }

            for (var j = Math.Max(0, i - Near); j < i; j++)
            {
                if (Body(paragraphs[i]).SequenceEqual(Body(paragraphs[j])))
                {
                    yield return Report(
                        $"“{paragraphs[i].Text}”与{paragraphs[j].Place.Describe().Zh}的内容完全相同。请删去或改写其一。",
                        $"“{paragraphs[i].Text}” is the same as {paragraphs[j].Place.Describe().En}. Remove or rewrite one.",
                        paragraphs[i].Place);
                    break;
                }
            }
        }
    }

    // 目标3：and 3、are numbers, not content.
    private static ReadOnlySpan<char> Body(ProseParagraph paragraph)
    {
        var text = paragraph.Compact.Value.AsSpan();
        if (paragraph.Marker is { } marker)
        {
            return text[marker.Length..];
        }

        var colon = text.IndexOf('：');
        return colon is > 0 and <= 5 && char.IsAsciiDigit(text[colon - 1]) ? text[(colon + 1)..] : text;
    }
}
