using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>A line that was not filled in fails in each of its columns by itself, and is one cause.</summary>
internal static class BlankLines
{
    /// <summary>The causes with those of blank figures of one line in one, where the first of them stands.</summary>
    public static IReadOnlyList<Cause> Merge(IReadOnlyList<Cause> causes, IReadOnlyList<Figure> figures)
    {
        var merged = new List<Cause>();
        var at = new Dictionary<(StatementId, string), int>();
        foreach (var cause in causes)
        {
            if (Line(cause, figures) is not { } line)
            {
                merged.Add(cause);
            }
            else if (!at.TryAdd(line, merged.Count))
            {
                merged[at[line]] = Both(merged[at[line]], cause);
            }
            else
            {
                merged.Add(cause);
            }
        }

        return merged;
    }

    private static (StatementId, string)? Line(Cause cause, IReadOnlyList<Figure> figures) =>
        cause.Explanations is [{ Pattern: Pattern.Single, Corrections: [{ Value: not null } correction] }]
        && figures[correction.Figure] is { Value: null } blank
            ? (blank.Statement, blank.Line.Key)
            : null;

    private static Cause Both(Cause one, Cause other)
    {
        Correction[] corrections = [.. one.Explanations[0].Corrections, .. other.Explanations[0].Corrections];
        return new([.. one.Failed, .. other.Failed], [new(corrections, Pattern.LineBlank, other.Explanations[0].After)]);
    }
}
