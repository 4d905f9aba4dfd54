using System.Collections.Immutable;
using System.Numerics;
using FinalAccounts.Documents;
using FinalAccounts.Statements.Reading;

namespace FinalAccounts.Statements.Blanks;

/// <summary>
/// A row of text that lost its blank cells: amounts in their order, and the cells they were printed in. A reading is a choice of cells, one for each
/// amount, in order; the readings that are still possible are its candidates.
/// </summary>
/// <param name="statement">The statement.</param>
/// <param name="cells">The row's cells from left to right, at most 16.</param>
/// <param name="amounts">Its amounts from left to right.</param>
/// <param name="place">Where the row begins.</param>
internal sealed class OpenRow(StatementId statement, ImmutableArray<OpenCell> cells, ImmutableArray<SourceCell> amounts, Place place)
{
    /// <summary>The statement.</summary>
    public StatementId Statement => statement;

    /// <summary>The cells.</summary>
    public ImmutableArray<OpenCell> Cells => cells;

    /// <summary>The amounts.</summary>
    public ImmutableArray<SourceCell> Amounts => amounts;

    /// <summary>Where the row begins.</summary>
    public Place Place => place;

    /// <summary>The possible readings, each a set of bits with one bit for each cell that holds an amount; none when there are more amounts than cells.</summary>
    public List<int> Candidates { get; set; } = HasPageNumber(amounts) ? [.. All(cells.Length, amounts.Length), .. All(cells.Length, amounts.Length - 1)] : All(cells.Length, amounts.Length);

    /// <summary>True when the last of the amounts may be the page's number: then the readings without it are possible too.</summary>
    public bool MayEndInPageNumber => HasPageNumber(amounts);

    /// <summary>True while more than one reading is possible.</summary>
    public bool IsOpen => Candidates.Count > 1;

    /// <summary>The amount that a reading puts in a cell; null for a blank.</summary>
    public SourceCell? At(int candidate, int cell) => (candidate & (1 << cell)) == 0
        ? null
        : amounts[BitOperations.PopCount((uint)(candidate & ((1 << cell) - 1)))];

    /// <summary>True when every candidate puts the same amount, or none, in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="amount">The amount; null for a blank.</param>
    public bool IsCertain(int cell, out SourceCell? amount)
    {
        amount = null;
        for (var i = 0; i < Candidates.Count; i++)
        {
            var other = At(Candidates[i], cell);
            if (i > 0 && other?.Text != amount?.Text)
            {
                return false;
            }

            amount = other;
        }

        return Candidates.Count > 0;
    }

    /// <summary>Keeps the readings that a test accepts, unless it accepts none: then the test itself must be wrong.</summary>
    /// <returns>True when some were dropped.</returns>
    public bool Keep(Predicate<int> accepts)
    {
        var kept = Candidates.FindAll(accepts);
        if (kept.Count == 0 || kept.Count == Candidates.Count)
        {
            return false;
        }

        Candidates = kept;
        return true;
    }

    private static bool HasPageNumber(ImmutableArray<SourceCell> amounts) => amounts is [.., { MayBePageNumber: true }];

    private static List<int> All(int cells, int amounts) => amounts == cells
        ? [(1 << cells) - 1]
        : [.. Enumerable.Range(0, 1 << cells).Where(mask => BitOperations.PopCount((uint)mask) == amounts)];
}
