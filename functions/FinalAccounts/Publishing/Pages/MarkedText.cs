using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A paragraph of the source cut at its claims.</summary>
/// <param name="Parts">Plain text and claims in turn.</param>
/// <param name="SourceLink">The link to the paragraph's line in the view of the source.</param>
/// <param name="Place">Where it stands, in words.</param>
internal sealed record MarkedText(ImmutableArray<TextPart> Parts, string SourceLink, string Place)
{
    /// <summary>A paragraph with the claims that stand in it; a claim whose number is not found in the text is left unmarked.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="claims">Its claims in reading order.</param>
    /// <param name="marks">Makes the mark of a claim.</param>
    /// <param name="language">The language of the links.</param>
    public static MarkedText Of(Paragraph paragraph, IEnumerable<Claim> claims, ClaimMarks marks, PageLanguage language)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var text = paragraph.Text;
        var done = 0;
        foreach (var claim in claims)
        {
            var at = Find(text, claim, done);
            if (at < 0)
            {
                continue;
            }

            if (at > done)
            {
                parts.Add(new(text[done..at], Claim: null));
            }

            parts.Add(new(claim.Printed, marks.Of(claim)));
            done = at + claim.Printed.Length;
        }

        if (done < text.Length)
        {
            parts.Add(new(text[done..], Claim: null));
        }

        return new(parts.ToImmutable(), PageAnchors.Source(paragraph.Place, language), language.Say(paragraph.Place.Describe()));
    }

    // The column counts characters of the source's line, which a joined paragraph may have left; the order of the claims still holds.
    private static int Find(string text, Claim claim, int from)
    {
        if (claim.Printed.Length == 0)
        {
            return -1;
        }

        var column = (claim.Place.Column ?? 1) - 1;
        return column >= from && column + claim.Printed.Length <= text.Length
            && text.AsSpan(column, claim.Printed.Length).SequenceEqual(claim.Printed)
            ? column
            : text.IndexOf(claim.Printed, from, StringComparison.Ordinal);
    }
}

/// <summary>A part of a paragraph.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Claim">The mark of the claim that it is; null for plain text.</param>
internal sealed record TextPart(string Text, ClaimMark? Claim);

/// <summary>How a claim is marked.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Link">The link to the figure or to the finding; null when it has neither.</param>
/// <param name="Title">What it says, for a tooltip.</param>
/// <param name="State"><c>suspect</c>, <c>involved</c> or empty.</param>
internal sealed record ClaimMark(string Id, string? Link, string Title, string State);

/// <summary>Makes the marks of a report's claims.</summary>
internal sealed class ClaimMarks
{
    private readonly PageAnchors anchors;
    private readonly PageLanguage language;
    private readonly string home;
    private readonly Dictionary<string, int> findings = new(StringComparer.Ordinal);

    /// <param name="checks">The findings that may name a claim.</param>
    /// <param name="anchors">The anchors of the figures.</param>
    /// <param name="language">The language of the tooltips.</param>
    /// <param name="home">The file of the report's page; empty for links within it.</param>
    public ClaimMarks(CheckResult checks, PageAnchors anchors, PageLanguage language, string home)
    {
        (this.anchors, this.language, this.home) = (anchors, language, home);
        for (var i = 0; i < checks.Findings.Length; i++)
        {
            foreach (var claim in checks.Findings[i].Operands.OfType<Claim>())
            {
                findings.TryAdd(claim.Id, i + 1);
            }
        }
    }

    public ClaimMark Of(Claim claim)
    {
        var found = findings.TryGetValue(claim.Id, out var number);
        var link = claim.Figure is { } figure ? anchors.Link(figure, home) : null;
        var title = $"{claim.Subject} · {language.Say(Words.Of(claim.Aspect))}";
        return found
            ? new(PageAnchors.Of(claim), $"{home}#finding-{number}", $"{title} · {language.Say($"见问题 {number}", $"see finding {number}")}", "involved")
            : new(PageAnchors.Of(claim), link, title, "");
    }
}
