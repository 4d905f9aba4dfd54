using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>Reads the performance part: the forms from the tables, the lists of projects and scores from the prose.</summary>
public static class PerformanceReader
{
    /// <summary>Reads the performance part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="narrative">Its prose and claims.</param>
    public static PerformanceSection Read(SourceDocument document, NarrativeReading narrative)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(narrative);
        return new(SelfEvaluationReader.Read(document), [.. Projects(narrative.Prose)], [.. Scores(narrative.Claims)]);
    }

    // A numbered line of the section that is the name of a project and nothing else.
    private static IEnumerable<ListedProject> Projects(Prose prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            var text = paragraph.Compact.Value;
            if (paragraph is { Section: ProseSection.Performance, Marker: { Level: >= 4 } marker }
                && text.TrimEnd('；', '。', '，').EndsWith("项目", StringComparison.Ordinal))
            {
                yield return new(marker.Number, text[marker.Length..].TrimEnd('；', '。', '，'), paragraph.Place);
            }
        }
    }

    private static IEnumerable<ProjectScore> Scores(ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Score, Value: >= 0m and <= 100m }
                && claim.Sentence.Contains("得分", StringComparison.Ordinal) && !claim.Sentence.Contains("平均", StringComparison.Ordinal)
                && claim.Subject.Contains("项目", StringComparison.Ordinal)
                && HeadingMarker.Of(CompactText.Of(claim.Sentence).Value) is { Level: >= 4 })
            {
                yield return new(claim.Subject, claim);
            }
        }
    }
}
