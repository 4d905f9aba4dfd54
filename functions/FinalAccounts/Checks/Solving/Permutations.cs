using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Causes of one statement that together only move amounts about, within one line or within columns, are one cause: a slide whose ends were found
/// apart, because an amount went round or stands there twice.
/// </summary>
internal static class Permutations
{
    /// <summary>The causes, those that belong together in one where the first of them stands.</summary>
    public static IReadOnlyList<Cause> Merge(IReadOnlyList<Cause> causes, IReadOnlyList<Figure> figures)
    {
        var merged = causes.ToList();
        for (var a = 0; a < merged.Count; a++)
        {
            for (var b = a + 1; b < merged.Count; b++)
            {
                if (Together([merged[a], merged[b]], figures) is { } both)
                {
                    merged[a] = both;
                    merged.RemoveAt(b);
                    b = a;
                }
            }
        }

        // Three and more of one column.
        foreach (var column in merged.GroupBy(cause => Column(cause, figures)).Where(column => column.Key is not null && column.Count() > 2).ToArray())
        {
            if (Together([.. column], figures) is { } all)
            {
                merged[merged.IndexOf(column.First())] = all;
                merged.RemoveAll(column.Contains);
            }
        }

        return merged;
    }

    private static (StatementId, string)? Column(Cause cause, IReadOnlyList<Figure> figures) =>
        cause.Explanations is [{ Corrections: var corrections }, ..]
        && corrections.Select(correction => figures[correction.Figure]).Select(figure => (figure.Statement, figure.Column.Key)).Distinct().ToArray() is [var only]
            ? only
            : null;

    private static Cause? Together(IReadOnlyList<Cause> causes, IReadOnlyList<Figure> figures)
    {
        if (causes.Any(cause => cause.Explanations.Count == 0))
        {
            return null;
        }

        Correction[] corrections = [.. causes.SelectMany(cause => cause.Explanations[0].Corrections).DistinctBy(correction => (correction.Figure, correction.Value))];
        var cells = corrections.Select(correction => figures[correction.Figure]).ToArray();
        if (corrections.Any(correction => correction.Value is null)
            || cells.Any(cell => cell.Statement != cells[0].Statement)
            || cells.Distinct().Count() < cells.Length)
        {
            return null;
        }

        var isOneLine = cells.All(cell => cell.Line == cells[0].Line) && IsPermutation(corrections, figures);
        var isOfColumns = !isOneLine && ArePermutations(corrections, figures) && !causes.All(cause => ArePermutations(cause.Explanations[0].Corrections, figures));
        return isOneLine ? One(causes, corrections, Pattern.SlidByColumn) : isOfColumns ? One(causes, corrections, Pattern.Permuted) : null;
    }

    private static Cause One(IReadOnlyList<Cause> causes, Correction[] corrections, Pattern pattern) =>
        new([.. causes.SelectMany(cause => cause.Failed)], [new([.. corrections.OrderBy(correction => correction.Figure)], pattern, causes[^1].Explanations[0].After)]);

    private static bool ArePermutations(IReadOnlyList<Correction> corrections, IReadOnlyList<Figure> figures) =>
        corrections.GroupBy(correction => figures[correction.Figure].Column.Key).All(column => IsPermutation([.. column], figures));

    // What should be printed is what is printed, elsewhere; a blank is nil.
    private static bool IsPermutation(IReadOnlyList<Correction> corrections, IReadOnlyList<Figure> figures) => corrections.Count > 1
        && corrections.Select(correction => figures[correction.Figure].Value ?? 0m).Order()
            .SequenceEqual(corrections.Select(correction => correction.Value!.Value).Order());
}
