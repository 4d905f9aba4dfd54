using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>The prose and what it claims in numbers.</summary>
/// <param name="Prose">The paragraphs and the numbers that were not understood.</param>
/// <param name="Claims">The claims in reading order.</param>
public sealed record NarrativeReading(Prose Prose, ImmutableArray<Claim> Claims);

/// <summary>Reads the claims of a report's prose: paragraphs, sentence frames, subjects, figures.</summary>
public static class ClaimReader
{
    /// <summary>Reads the prose. Stateless; the same document and statements give the same claims.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statements">The ten statements, for the figures that claims repeat and for the names of lines.</param>
    /// <param name="department">The department's name, which is no part of any subject.</param>
    /// <param name="fiscalYear">The report's year, by which last year's amounts are known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static NarrativeReading Read(SourceDocument document, ImmutableArray<Statement> statements, string department, int fiscalYear, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(department);
        var paragraphs = ProseReader.Read(document);
        var log = new ClaimLog();
        var resolver = new FigureResolver(statements);
        string? item = null;
        foreach (var paragraph in paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraph.Section is ProseSection.Contents or ProseSection.Overview or ProseSection.Tables or ProseSection.Terms)
            {
                continue;
            }

            if (paragraph.IsHeading && paragraph.Marker is { } marker)
            {
                var title = SubjectPhrase.Of(paragraph.Compact.Value[marker.Length..], department);
                item = resolver.Candidates(title, paragraph.Section).Length > 0 ? title : null;
            }

            new ParagraphReader(paragraph, resolver, department, fiscalYear, log).Read(item);
        }

        return new(new(paragraphs, log.Unread), WithExactZeros(log.Claims));
    }

    // 0万元 among amounts with two decimals is nothing at all, not an amount below half of one 万元.
    private static ImmutableArray<Claim> WithExactZeros(ImmutableArray<Claim> claims)
    {
        var decimals = claims
            .Where(claim => claim.Unit.IsMoney && claim.Value is not null and not 0m)
            .CountBy(claim => (claim.Unit, claim.Decimals))
            .GroupBy(pair => pair.Key.Unit)
            .ToDictionary(unit => unit.Key, unit => unit.MaxBy(pair => pair.Value).Key.Decimals);
        return [.. claims.Select(claim => claim is { Value: 0m, Unit.IsMoney: true } && decimals.GetValueOrDefault(claim.Unit) > claim.Decimals
            ? claim with { Decimals = decimals[claim.Unit] }
            : claim)];
    }
}
