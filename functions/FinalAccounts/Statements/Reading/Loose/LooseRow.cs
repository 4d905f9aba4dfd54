using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A line put together from tokens: what names it, and its amounts in their order; blanks may be lost.</summary>
/// <param name="Lead">Code, label, 行次: the cells before the amounts, each with its column.</param>
/// <param name="Amounts">The amounts.</param>
/// <param name="Code">The functional code; null for others.</param>
internal sealed record LooseRow(ImmutableArray<SourceCell> Lead, ImmutableArray<SourceCell> Amounts, string? Code)
{
    /// <summary>Which columns the amounts may fill, each a set of bits.</summary>
    public List<int> Candidates { get; set; } = [];

    /// <summary>The row without the page's number, which stands behind the last line of a page as one amount too many.</summary>
    /// <param name="width">How many amount columns there are.</param>
    public LooseRow WithoutPageNumber(int width) =>
        Amounts.Length == width + 1 && Amounts[^1].Amount.IsWhole ? this with { Amounts = Amounts[..^1] } : this;

    /// <summary>The value that a candidate puts in a column; 0 for a blank.</summary>
    public decimal ValueAt(int candidate, int column)
    {
        if ((candidate & (1 << column)) == 0)
        {
            return 0m;
        }

        var index = System.Numerics.BitOperations.PopCount((uint)(candidate & ((1 << column) - 1)));
        return Amounts[index].Amount.IsNumber ? Amounts[index].Amount.Value : 0m;
    }
}
