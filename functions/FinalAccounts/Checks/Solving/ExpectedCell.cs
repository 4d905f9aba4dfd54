namespace FinalAccounts.Checks.Solving;

/// <summary>A figure of a line.</summary>
/// <param name="Figure">Its number in the system.</param>
/// <param name="Printed">What is printed, a blank as zero.</param>
/// <param name="Expected">What it should read; null when nothing tells.</param>
/// <param name="Slack">How far it may be off by rounding, in its unit.</param>
/// <param name="IsLaw">True when an identity demands it; false when another statement has it for the same code, which need not be so.</param>
internal sealed record ExpectedCell(int Figure, decimal Printed, decimal? Expected, decimal Slack, bool IsLaw)
{
    /// <summary>True when the figure is not what it should be.</summary>
    public bool IsOff => Expected is { } expected && Math.Abs(Printed - expected) > Slack;
}
