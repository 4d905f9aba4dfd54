namespace FinalAccounts.Checks.Solving;

/// <summary>The figures that most of a group of failed equations have in common, where no small change explains the group.</summary>
internal static class Candidates
{
    private const int Most = 5;

    /// <summary>
    /// Of the figures that stand in two failed equations at least, those in the most, and of these those in the fewest that hold; empty when there
    /// are more than five, since then they tell nothing.
    /// </summary>
    /// <param name="system">The system.</param>
    /// <param name="failed">The failed equations.</param>
    public static IReadOnlyList<Candidate> Of(EquationSystem system, IReadOnlyCollection<int> failed)
    {
        var candidates = failed
            .SelectMany(e => system.Equations[e].Operands)
            .GroupBy(operand => operand.Figure)
            .Where(group => group.Count() > 1)
            .Select(group => new Candidate(
                group.Key,
                group.Count(),
                system.EquationsOf[group.Key].Count(e => Trial.IsLaw(system, e) && system.Equations[e].Verdict is Verdict.Holds or Verdict.Rounding)))
            .GroupBy(candidate => (-candidate.Failed, candidate.Holding))
            .MinBy(group => group.Key);
        return candidates is null || candidates.Count() > Most ? [] : [.. candidates];
    }
}

/// <summary>A figure that may be wrong.</summary>
/// <param name="Figure">Its number in the system.</param>
/// <param name="Failed">In how many of the failed equations it stands.</param>
/// <param name="Holding">In how many equations it stands that hold.</param>
internal readonly record struct Candidate(int Figure, int Failed, int Holding);
