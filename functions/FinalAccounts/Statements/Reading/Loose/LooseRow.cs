using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A line of a statement as it is put together from lines of text.</summary>
/// <param name="code">Its classification code; null for 合计.</param>
/// <param name="place">Where it begins.</param>
internal sealed class LooseRow(string? code, Place place)
{
    /// <summary>The classification code; null for 合计.</summary>
    public string? Code { get; set; } = code;

    /// <summary>Where it begins.</summary>
    public Place Place => place;

    /// <summary>The name that stands between the code and the amounts; empty where a wrapped name leaves nothing there.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the name stands.</summary>
    public Place? NamePlace { get; set; }

    /// <summary>The amounts, in their order.</summary>
    public List<SourceCell> Amounts { get; } = [];

    /// <summary>True when the order of the amounts is not known.</summary>
    public bool HasBrokenAmounts { get; set; }

    /// <summary>The amounts behind words of the header that share the line, as 合计 does in the fund statement of some provinces.</summary>
    public List<SourceCell>? BehindHeader { get; set; }

    /// <summary>The lines of words between this row and the next: the rest of this name, the beginning of the next, or both.</summary>
    public List<string> Behind { get; } = [];
}
