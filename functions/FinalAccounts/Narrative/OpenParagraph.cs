using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Narrative;

/// <summary>A paragraph while the lines that it was broken into are joined; each line is looked at once, however many there are.</summary>
internal sealed class OpenParagraph
{
    private const string SentenceEnds = "。；：！？";

    // Enough for a heading's number, and for the words that end a line.
    private const int EndLength = 60;

    private readonly string first;
    private readonly string compactFirst;
    private readonly ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>(1);
    private StringBuilder? joined;
    private string head = "";
    private string tail = "";
    private int length;
    private bool hasPunctuation;
    private bool hasDots;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="line">Its first line.</param>
    /// <param name="place">Where the line stands.</param>
    public OpenParagraph(string line, Place place)
    {
        (first, compactFirst) = (line, CompactText.ValueOf(line));
        Take(compactFirst, place, 0);
    }

    /// <summary>Goes on with the paragraph.</summary>
    /// <param name="line">The next line.</param>
    /// <param name="place">Where the line stands.</param>
    public void Add(string line, Place place)
    {
        joined ??= new(first);
        Take(CompactText.ValueOf(line), place, joined.Length);
        joined.Append(line);
    }

    /// <summary>True for text that stops without an end: it has the punctuation of a sentence, or it stops at a number whose unit must follow.</summary>
    public bool IsBroken
    {
        get
        {
            var body = length - (HeadingMarker.Of(head)?.Length ?? 0);
            return body > 0 && !SentenceEnds.Contains(tail[^1], StringComparison.Ordinal)
                && (hasPunctuation || (char.IsAsciiDigit(tail[^1]) && body > 8 && !hasDots && !EndsContentsLine(tail)));
        }
    }

    /// <summary>Ends the paragraph; its section is not known yet.</summary>
    public ProseParagraph Close() => ProseParagraph.Of(
        joined is null ? CompactText.Of(first, compactFirst) : CompactText.Of(joined.ToString()), pieces.DrainToImmutable());

    /// <summary>True for a line of the contents: dots, or a title with a page number.</summary>
    /// <param name="compact">The line, compact.</param>
    public static bool IsContentsLine(string compact) => HasDots(compact) || EndsContentsLine(compact);

    private void Take(string compact, Place place, int start)
    {
        pieces.Add(new(start, place));
        head = head.Length < EndLength ? head + compact[..Math.Min(compact.Length, EndLength)] : head;
        tail = compact.Length < EndLength ? tail[Math.Max(0, tail.Length + compact.Length - EndLength)..] + compact : compact[^EndLength..];
        length += compact.Length;
        hasPunctuation |= compact.AsSpan().ContainsAny("，。；");
        hasDots |= HasDots(compact);
    }

    private static bool HasDots(string compact) => compact.Contains("..", StringComparison.Ordinal) || compact.Contains("……", StringComparison.Ordinal);

    private static bool EndsContentsLine(string compact) =>
        compact.AsSpan().TrimEnd("0123456789") is var words && (words.EndsWith("说明") || words.EndsWith("表"));
}
