using FinalAccounts.Checks;

namespace FinalAccounts.Statements.Blanks;

/// <summary>An identity's equation over figures that are known and rows whose reading is not: the weighted sum of all, the total with -1, is nothing, or at most nothing.</summary>
/// <param name="Group">Equations of one identity and one total line belong together: they name the same rows in several columns.</param>
/// <param name="Relation">Equal or at most.</param>
/// <param name="Known">What the known figures add up to, in base units.</param>
/// <param name="Shares">What the open rows add.</param>
internal sealed record BlankEquation((string Identity, StatementId Statement, string Line) Group, Relation Relation, Interval Known, List<Share> Shares)
{
    /// <summary>Half of the last decimal of each statement's amounts.</summary>
    public required IReadOnlyDictionary<StatementId, decimal> HalfUnits { get; init; }

    /// <summary>What a share adds under one reading of its row.</summary>
    public Interval Of(Share share, int candidate) => share.Of(candidate, HalfUnits[share.Row.Statement]);

    /// <summary>What a share adds under any of its row's readings.</summary>
    public Interval Of(Share share)
    {
        decimal low = decimal.MaxValue, high = decimal.MinValue;
        foreach (var candidate in share.Row.Candidates)
        {
            var interval = Of(share, candidate);
            (low, high) = (Math.Min(low, interval.Low), Math.Max(high, interval.High));
        }

        return share.Row.Candidates.Count == 0 ? Interval.Zero : new(low, high);
    }

    /// <summary>True when a sum can be what the equation says.</summary>
    public bool Allows(Interval sum) => sum.Low <= 0 && (Relation == Relation.AtMost || sum.High >= 0);

    /// <summary>
    /// For an equation within one row: true for a reading that fills parts and leaves their total blank, which nobody prints; null for other equations.
    /// </summary>
    public Predicate<int>? LacksTotal => Relation == Relation.Equal && Shares is [var only] && Known == Interval.Zero
        ? candidate => only.Cells.Exists(cell => cell.Weight > 0 && only.Row.At(candidate, cell.Cell) is not null)
            && !only.Cells.Exists(cell => cell.Weight < 0 && only.Row.At(candidate, cell.Cell) is not null)
        : null;
}
