namespace FinalAccounts.Documents.Pdf;

/// <summary>A straight piece of a ruling line on an upright page, in points.</summary>
/// <param name="At">The y of a horizontal line, the x of a vertical one.</param>
/// <param name="From">Where it begins along its direction.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct RulingLine(double At, double From, double To)
{
    /// <summary>Its length.</summary>
    public double Length => To - From;
}
