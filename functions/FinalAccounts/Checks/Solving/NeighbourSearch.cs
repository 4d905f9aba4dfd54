using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Tries whether two neighbouring cells of a column or a line have each other's figures, or one has the figure that the other, blank, should
/// have. Two figures change at once, so two equations at least must speak for it, one of them about each cell.
/// </summary>
internal sealed class NeighbourSearch(EquationSystem system, FinalAccountsReport report)
{
    private readonly Lazy<IReadOnlyList<(int A, int Between, int B)>> pairs = new(() => [.. report.Statements.SelectMany(statement => Pairs(system, statement))]);

    /// <summary>The exchanges that mend a failed equation, break none, and give one of the two figures the amount that the prose states.</summary>
    /// <param name="start">The system so far.</param>
    /// <param name="equations">The failed equations.</param>
    /// <param name="isTold">Whether the prose states an amount of a figure.</param>
    public IReadOnlyList<Trial> Told(Trial start, IReadOnlyCollection<int> equations, Func<int, decimal, bool> isTold)
    {
        var touched = equations.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
        var found = new List<Trial>();
        foreach (var (a, between, b) in pairs.Value)
        {
            if (between < 0 && touched.Contains(a) && touched.Contains(b) && start.Value(a) is { } here && start.Value(b) is { } there && here != there
                && (isTold(a, there) || isTold(b, here))
                && start.With([new(a, there), new(b, here)]) is var trial && trial.BreaksNothingOf(start) && trial.MendedSince(start).Any(equations.Contains))
            {
                found.Add(trial);
            }
        }

        return Search.MostMended(start, found);
    }

    /// <summary>The exchanges that mend some of the equations and break none, those that mend the most.</summary>
    /// <param name="start">The system so far.</param>
    /// <param name="equations">The failed equations; blanks count as zero in those that fail only so.</param>
    public IReadOnlyList<Trial> Find(Trial start, IReadOnlyCollection<int> equations)
    {
        var touched = equations.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
        var best = new List<Trial>();
        var most = 1;
        foreach (var (a, between, b) in pairs.Value)
        {
            if (start.IsExhausted)
            {
                break;
            }

            if ((!touched.Contains(a) && !touched.Contains(b)) || start.Value(a) == start.Value(b) || !IsSameSlide(start, a, between, b))
            {
                continue;
            }

            var trial = start.With([new(a, start.Value(b) ?? 0m), new(b, start.Value(a) ?? 0m)]);
            if (!trial.BreaksNothingOf(start))
            {
                continue;
            }

            var mended = trial.MendedSince(start).ToArray();
            if (mended.Length < most || !mended.Any(equations.Contains) || !IsProven(start, mended, a, b))
            {
                continue;
            }

            if (mended.Length > most)
            {
                best.Clear();
                most = mended.Length;
            }

            best.Add(trial);
        }

        return best;
    }

    // Where a total has one part, the cell between prints the amount of one of the two, and all three slid by one.
    private static bool IsSameSlide(Trial start, int a, int between, int b) =>
        between < 0 || (start.Value(between) is { } value && (value == start.Value(a) || value == start.Value(b)));

    // One equation at least about each cell; one about one cell and one about both, where each counts for something else; two about the blank one, and
    // none for the figure where it stands.
    private bool IsProven(Trial start, int[] mended, int a, int b) => mended.Length > 1 &&
        ((mended.Any(e => Has(e, a) && !Has(e, b)) && mended.Any(e => Has(e, b) && !Has(e, a)))
            || (mended.Any(e => Has(e, a) && Has(e, b)) && mended.Any(e => Has(e, a) != Has(e, b)) && start.Value(a) is not (null or 0m) && start.Value(b) is not (null or 0m))
            || (start.Value(a) is null && IsUnclaimed(start, b, a))
            || (start.Value(b) is null && IsUnclaimed(start, a, b)));

    private bool IsUnclaimed(Trial start, int figure, int other) => !system.EquationsOf[figure].Any(e =>
        !Has(e, other) && Trial.IsLaw(system, e) && start.Judge(e).Verdict is Verdict.Holds or Verdict.Rounding);

    private bool Has(int equation, int figure)
    {
        foreach (var operand in system.Equations[equation].Operands)
        {
            if (operand.Figure == figure)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(int A, int Between, int B)> Pairs(EquationSystem system, Statement statement)
    {
        int Index(int line, int column) => line < statement.Lines.Length && column < statement.Columns.Length
            ? system.IndexOf(new(statement.Id, statement.Lines[line].Key, statement.Columns[column].Key))
            : -1;
        for (var line = 0; line < statement.Lines.Length; line++)
        {
            for (var column = 0; column < statement.Columns.Length; column++)
            {
                var here = Index(line, column);
                foreach (var (down, right) in ((int, int)[])[(1, 0), (0, 1)])
                {
                    var (next, second) = (Index(line + down, column + right), Index(line + (2 * down), column + (2 * right)));
                    if (here >= 0 && next >= 0)
                    {
                        yield return (here, -1, next);
                        if (second >= 0)
                        {
                            yield return (here, next, second);
                        }
                    }
                }
            }
        }
    }
}
