using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>Reads the performance part: the forms and tables of indicators from the tables, the lists of projects and scores from the prose or, where it has none, from a table.</summary>
public static class PerformanceReader
{
    /// <summary>Reads the performance part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="narrative">Its prose and claims.</param>
    public static PerformanceSection Read(SourceDocument document, NarrativeReading narrative)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(narrative);
        ImmutableArray<ProjectScore> listed = [.. Scores(narrative.Claims)];
        var forms = SelfEvaluationReader.Read(document);
        ImmutableArray<IndicatorTable> tables = [.. IndicatorTableReader.Read(document, SelfEvaluationReader.IsForm)];
        return new(forms, [.. Projects(narrative.Prose)], listed.IsEmpty ? [.. ScoreTable.Read(document)] : listed)
        {
            Tables = [.. tables, .. PrintedIndicators.Read(document, forms, tables.Length)],
        };
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

    // A numbered list of projects; without one, the projects of a sentence: 其中：甲项目自评得分 95 分，乙项目自评得分 92 分.
    private static IEnumerable<ProjectScore> Scores(ImmutableArray<Claim> claims)
    {
        var scored = claims.Where(claim => claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Score, Value: >= 0m and <= 100m }
            && claim.Sentence.Contains("得分", StringComparison.Ordinal) && !claim.Sentence.Contains("平均", StringComparison.Ordinal)
            && claim.Subject.Contains("项目", StringComparison.Ordinal)).ToList();
        var listed = scored.FindAll(claim => HeadingMarker.Of(CompactText.ValueOf(claim.Sentence)) is { Level: >= 4 });
        var beside = scored.GroupBy(claim => (claim.Place.Page, claim.Place.Line)).FirstOrDefault(same => same.Count() > 1);
        return (listed.Count > 0 ? listed : beside ?? Enumerable.Empty<Claim>()).Select(claim => new ProjectScore(claim.Subject, claim));
    }
}
