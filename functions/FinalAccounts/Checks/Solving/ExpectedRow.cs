namespace FinalAccounts.Checks.Solving;

/// <summary>A line as printed and as other statements say.</summary>
/// <param name="Cells">Its cells, the total first.</param>
internal sealed record ExpectedRow(IReadOnlyList<ExpectedCell> Cells)
{
    /// <summary>True when a cell is not what it should be.</summary>
    public bool IsOff => Cells.Any(cell => cell.IsOff);

    /// <summary>True when this line prints what another line should read, in every column.</summary>
    public bool HasValuesOf(ExpectedRow other)
    {
        if (Cells.Count != other.Cells.Count || Cells[0].Printed == 0m || other.Cells[0].Expected is null)
        {
            return false;
        }

        for (var i = 0; i < Cells.Count; i++)
        {
            if (other.Cells[i].Expected is { } expected && Math.Abs(Cells[i].Printed - expected) > other.Cells[i].Slack)
            {
                return false;
            }
        }

        return true;
    }
}
