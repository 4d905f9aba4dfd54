namespace FinalAccounts.Checks.Solving;

/// <summary>
/// How much the solver has tried on one report, counted in changed figures and not in time, so that the same report gives the same findings.
/// </summary>
internal sealed class Effort
{
    private const int Most = 60_000;
    private int spent;

    /// <summary>True when no more searches should be begun or carried on.</summary>
    public bool IsExhausted => spent >= Most;

    /// <summary>Counts one trial.</summary>
    /// <param name="figures">How many figures it changes.</param>
    public void Spend(int figures) => spent = Math.Min(Most, spent + figures + 1);
}
