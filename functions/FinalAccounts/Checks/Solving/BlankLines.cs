using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>A line that was not filled in fails in each of its columns by itself, and is one cause.</summary>
internal static class BlankLines
{
    /// <summary>The causes with those of blank figures of one line in one, where the first of them stands. Where several lines may be the blank one, those that explain every column stay.</summary>
    public static IReadOnlyList<Cause> Merge(IReadOnlyList<Cause> causes, IReadOnlyList<Figure> figures)
    {
        var merged = new List<Cause>();
        foreach (var cause in causes)
        {
            var at = Lines(cause, figures).Any() ? merged.FindIndex(other => Lines(other, figures).Intersect(Lines(cause, figures)).Any()) : -1;
            if (at < 0)
            {
                merged.Add(cause);
            }
            else
            {
                merged[at] = Both(merged[at], cause, figures);
            }
        }

        return merged;
    }

    // The lines whose blank figures may be the cause; none where the likeliest explanation is another.
    private static IEnumerable<(StatementId, string)> Lines(Cause cause, IReadOnlyList<Figure> figures) =>
        cause.Explanations.Count > 0 && Line(cause.Explanations[0], figures) is not null
            ? cause.Explanations.Select(explanation => Line(explanation, figures)).OfType<(StatementId, string)>()
            : [];

    private static (StatementId, string)? Line(Explanation explanation, IReadOnlyList<Figure> figures) =>
        explanation.Pattern is Pattern.Single or Pattern.LineBlank
        && explanation.Corrections is [{ Value: not null } first, ..]
        && figures[first.Figure] is { Value: null } blank
            ? (blank.Statement, blank.Line.Key)
            : null;

    private static Cause Both(Cause one, Cause other, IReadOnlyList<Figure> figures) => new(
        [.. one.Failed, .. other.Failed],
        [
            .. from first in one.Explanations
               from second in other.Explanations
               where Line(first, figures) is { } line && Line(second, figures) == line
               select new Explanation([.. first.Corrections, .. second.Corrections], Pattern.LineBlank, second.After),
        ]);
}
