using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds two lines of a statement that carry each other's values in every column: labels, or codes, that changed places. For each of the two an
/// equation that does not know the other must ask for exactly what the other prints.
/// </summary>
internal sealed class LineExchangeSearch(EquationSystem system, FinalAccountsReport report)
{
    /// <summary>The exchanges that mend the most and break nothing; empty when there are none.</summary>
    /// <param name="start">The system so far.</param>
    public IReadOnlyList<Trial> Find(Trial start)
    {
        var touched = start.Open.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
        var found = new List<Trial>();
        foreach (var statement in report.Statements)
        {
            var lines = Lines(statement).Where(line => line.Any(touched.Contains)).ToArray();
            for (var a = 0; a < lines.Length; a++)
            {
                for (var b = a + 1; b < lines.Length && !start.IsExhausted; b++)
                {
                    if (HaveSameColumns(lines[a], lines[b]) && Asks(start, lines[a], lines[b]) && Asks(start, lines[b], lines[a]) && Exchanged(start, lines[a], lines[b]) is { } trial)
                    {
                        found.Add(trial);
                    }
                }
            }
        }

        return Search.MostMended(start, found);
    }

    private Trial? Exchanged(Trial start, int[] a, int[] b)
    {
        var changes = new List<KeyValuePair<int, decimal>>();
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] >= 0 && (start.Value(a[i]) ?? 0m) is var here && (start.Value(b[i]) ?? 0m) is var there && here != there)
            {
                changes.Add(new(a[i], there));
                changes.Add(new(b[i], here));
            }
        }

        var trial = start.With(changes);
        return trial.BreaksNothingOf(start) ? trial : null;
    }

    // A failed equation that has one figure of the line, and none of the other, wants the value printed there.
    private bool Asks(Trial start, int[] line, int[] other)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] < 0 || start.Value(other[i]) is not { } printed || printed == 0m || printed == (start.Value(line[i]) ?? 0m))
            {
                continue;
            }

            foreach (var e in system.EquationsOf[line[i]])
            {
                if (start.Open.Contains(e) && system.Equations[e].Equation.Relation == Relation.Equal && IsOnlyOne(e, line[i], line, other))
                {
                    var (needed, slack, _) = start.Needed(e, line[i]);
                    var half = Interval.HalfUnit(system.Figures[line[i]].Decimals);
                    if (Math.Abs(needed - printed) <= slack + half)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsOnlyOne(int equation, int figure, int[] line, int[] other)
    {
        foreach (var operand in system.Equations[equation].Operands)
        {
            if (operand.Figure != figure && (Array.IndexOf(line, operand.Figure) >= 0 || Array.IndexOf(other, operand.Figure) >= 0))
            {
                return false;
            }
        }

        return true;
    }

    // The figures of each line by column; -1 where it has none or no equation speaks of it.
    private IEnumerable<int[]> Lines(Statement statement) => statement.Lines
        .Select(line => statement.Columns.Select(column => system.IndexOf(new(statement.Id, line.Key, column.Key))).ToArray());

    private static bool HaveSameColumns(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if ((a[i] < 0) != (b[i] < 0))
            {
                return false;
            }
        }

        return true;
    }
}
