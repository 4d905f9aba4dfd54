namespace FinalAccounts.Tests.Mutations;

/// <summary>What became of some changes, counted.</summary>
/// <param name="outcomes">The changes; those larger than rounding of figures that some equation binds.</param>
internal sealed class MutationScore(IReadOnlyCollection<MutationOutcome> outcomes)
{
    private readonly IReadOnlyList<MutationOutcome> bound = [.. outcomes.Where(outcome => outcome.IsBound)];

    public int Tried => outcomes.Count;

    /// <summary>How many in a hundred gave an error.</summary>
    public decimal Detected => Percent(outcomes.Count(outcome => outcome.IsDetected), outcomes.Count);

    /// <summary>How many are of figures that two different equations bind.</summary>
    public int Bound => bound.Count;

    /// <summary>Of the bound ones, how many in a hundred had a changed figure as first suspect.</summary>
    public decimal First => Percent(bound.Count(outcome => outcome.IsFirst), Bound);

    /// <summary>Of the bound ones, how many in a hundred were given back what stood there.</summary>
    public decimal Mended => Percent(bound.Count(outcome => outcome.IsMended), Bound);

    /// <summary>How many in a hundred gave more errors than there are causes.</summary>
    public decimal Several => Percent(outcomes.Count(outcome => outcome.HasMoreErrors), outcomes.Count);

    /// <summary>What fell short, in words: what was missed first.</summary>
    public IEnumerable<string> Misses => outcomes
        .Where(outcome => !outcome.IsDetected || outcome.HasMoreErrors || (outcome.IsBound && !outcome.IsMended))
        .OrderBy(outcome => outcome.IsDetected).ThenBy(outcome => outcome.IsFirst)
        .Select(outcome => outcome.ToString());

    private static decimal Percent(int part, int whole) => whole == 0 ? 100 : Math.Floor(1000m * part / whole) / 10;
}
