using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Documents;

namespace FinalAccounts.Narrative;

/// <summary>The prose of a report: its paragraphs, joined where a page or a line broke them, and the numbers in them that were not understood.</summary>
/// <param name="Paragraphs">Headings and paragraphs in reading order, those within tables left out.</param>
/// <param name="Unread">Amounts and rates that make no claim, listed so that nothing is dropped in silence.</param>
public sealed record Prose(ImmutableArray<ProseParagraph> Paragraphs, ImmutableArray<UnreadNumber> Unread)
{
    /// <summary>No prose.</summary>
    public static Prose Empty { get; } = new([], []);
}

/// <summary>A heading or a paragraph.</summary>
/// <param name="Text">The whole text, breaks joined.</param>
/// <param name="Pieces">Where its pieces stand; one when nothing was joined.</param>
/// <param name="Section">The section it belongs to.</param>
/// <param name="IsHeading">True for a numbered heading, false for text, also for text that is numbered.</param>
public sealed record ProseParagraph(string Text, ImmutableArray<TextPiece> Pieces, ProseSection Section, bool IsHeading)
{
    private Reading? reading;

    /// <summary>Where it begins.</summary>
    [JsonIgnore]
    public Place Place => Pieces[0].Place;

    /// <summary>Its number, or null.</summary>
    [JsonIgnore]
    public HeadingMarker? Marker => Read.Marker;

    /// <summary>The compact text.</summary>
    [JsonIgnore]
    internal CompactText Compact => Read.Compact;

    /// <summary>The compact text behind the number.</summary>
    [JsonIgnore]
    internal string Body => Marker is { } marker ? Compact.Value[marker.Length..] : Compact.Value;

    // Read once; two threads may both read. A copy with another text is read again.
    private Reading Read => ReferenceEquals(reading?.Compact.Source, Text) ? reading! : reading = Reading.Of(Text);

    /// <summary>A paragraph that was read already; its section is not known yet.</summary>
    /// <param name="compact">Its text.</param>
    /// <param name="pieces">Where its pieces stand.</param>
    internal static ProseParagraph Of(CompactText compact, ImmutableArray<TextPiece> pieces) =>
        new(compact.Source, pieces, ProseSection.Other, IsHeading: false) { reading = Reading.Of(compact) };

    /// <summary>The place of a character of <see cref="Text"/>, its column counted from 1.</summary>
    public Place PlaceAt(int offset)
    {
        // The last piece that begins at the offset or before it.
        var (low, high) = (0, Pieces.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Pieces[middle].Start <= offset ? (middle, high) : (low, middle);
        }

        var piece = Pieces[low];
        return piece.Place with { Column = (piece.Place.Column ?? 1) + offset - piece.Start };
    }

    private sealed record Reading(CompactText Compact, HeadingMarker? Marker)
    {
        public static Reading Of(string text) => Of(CompactText.Of(text));

        public static Reading Of(CompactText compact) => new(compact, HeadingMarker.Of(compact.Value));
    }
}

/// <summary>A piece of a joined paragraph.</summary>
/// <param name="Start">Where it begins in the joined text.</param>
/// <param name="Place">Where it stands in the source.</param>
public sealed record TextPiece(int Start, Place Place);

/// <summary>A number with a unit that no frame understood.</summary>
/// <param name="Printed">The number and its unit.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="WithoutUnit">True when the words before it demand a unit and none is printed.</param>
/// <param name="Beside">The claim beside which it stands as a second number of the same thing (2.05、2.08 万元); null for none.</param>
/// <param name="IsGarbled">True when its digits make no number (850..00).</param>
public sealed record UnreadNumber(string Printed, string Sentence, Place Place, bool WithoutUnit = false, Claim? Beside = null, bool IsGarbled = false);
