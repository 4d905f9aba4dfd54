using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>A figure that one cause changes and a later one changes back is right as it is printed: the two are one cause without it.</summary>
internal static class Reverted
{
    /// <summary>The causes with those that undo another in one with it.</summary>
    public static List<Cause> Merge(List<Cause> causes, IReadOnlyList<Figure> figures)
    {
        for (var later = 1; later < causes.Count; later++)
        {
            if (Corrections(causes[later]).FirstOrDefault(correction => correction.Value is { } value && value == figures[correction.Figure].Value) is not { } back)
            {
                continue;
            }

            var first = causes.FindIndex(cause => Corrections(cause).Any(correction => correction.Figure == back.Figure));
            if (first < later && Both(causes[first], causes[later], back.Figure) is { } both)
            {
                causes[first] = both;
                causes.RemoveAt(later--);
            }
        }

        return causes;
    }

    private static IReadOnlyList<Correction> Corrections(Cause cause) => cause.Explanations.Count > 0 ? cause.Explanations[0].Corrections : [];

    private static Cause? Both(Cause one, Cause other, int right)
    {
        Correction[] corrections = [.. Corrections(one).Concat(Corrections(other)).Where(correction => correction.Figure != right).Reverse().DistinctBy(correction => correction.Figure).Reverse()];
        return corrections.Length == 0 ? null : new(
            [.. one.Failed, .. other.Failed],
            [new(corrections, corrections.Length == 1 ? Pattern.Single : Pattern.Unrelated, other.Explanations[0].After)]);
    }
}
