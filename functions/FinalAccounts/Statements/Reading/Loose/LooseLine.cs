using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A line of text that was a row, or a part of one: its words and numbers from left to right.</summary>
/// <param name="Words">Words and numbers; never empty.</param>
internal sealed record LooseLine(ImmutableArray<SourceCell> Words)
{
    /// <summary>The first word.</summary>
    public SourceCell First => Words[0];

    /// <summary>True when some of its amounts were broken within their digits and may belong before others.</summary>
    public bool HasBrokenAmounts { get; init; }

    /// <summary>True when it holds words only.</summary>
    public bool IsText => Words.All(word => word.IsText);

    /// <summary>True when it holds amounts only.</summary>
    public bool IsAmounts => Words.All(word => word.IsAmount);

    /// <summary>The whole line in canonical spelling.</summary>
    public string Key => string.Concat(Words.Select(word => word.Key));

    /// <summary>The text of its words, as one label.</summary>
    public string Text => string.Concat(Words.Where(word => word.IsText).Select(word => word.Text));
}
