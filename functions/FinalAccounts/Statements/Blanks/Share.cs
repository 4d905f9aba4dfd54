namespace FinalAccounts.Statements.Blanks;

/// <summary>What an open row adds to an equation: the weighted cells of it that the equation names.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">Its cells with their weights.</param>
internal sealed record Share(OpenRow Row, List<(int Cell, int Weight)> Cells)
{
    /// <summary>All that a reading of the row can add, in base units.</summary>
    /// <param name="candidate">The reading.</param>
    /// <param name="halfUnit">Half of the last printed decimal.</param>
    public Interval Of(int candidate, decimal halfUnit)
    {
        decimal value = 0m, slack = 0m;
        foreach (var (cell, weight) in Cells)
        {
            if (Row.At(candidate, cell) is { Amount: { IsNumber: true } amount })
            {
                value += weight * amount.Value * Row.Cells[cell].Unit.Scale;
                slack += Math.Abs(weight) * halfUnit * Row.Cells[cell].Unit.Scale;
            }
        }

        return new(value - slack, value + slack);
    }
}
