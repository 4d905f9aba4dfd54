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
                    if (HaveSameColumns(lines[a], lines[b]))
                    {
                        found.AddRange(Exchanges(start, lines[a], lines[b]));
                    }
                }
            }
        }

        return Search.MostMended(start, found);
    }

    // All columns, or only those in which both lines ask for the other's figure.
    private IEnumerable<Trial> Exchanges(Trial start, int[] a, int[] b)
    {
        bool[] ofA = [.. Enumerable.Range(0, a.Length).Select(i => Asks(start, i, a, b))];
        bool[] ofB = ofA.Contains(true) ? [.. Enumerable.Range(0, a.Length).Select(i => Asks(start, i, b, a))] : [];
        if (!ofB.Contains(true))
        {
            return [];
        }

        bool[] both = [.. ofA.Zip(ofB, (one, other) => one && other)];
        return ((Trial?[])[Exchanged(start, a, b, _ => true), both.Contains(true) ? Exchanged(start, a, b, i => both[i]) : null]).OfType<Trial>();
    }

    private static Trial? Exchanged(Trial start, int[] a, int[] b, Func<int, bool> isMeant)
    {
        var changes = new List<KeyValuePair<int, decimal>>();
        for (var i = 0; i < a.Length; i++)
        {
            if (isMeant(i) && a[i] >= 0 && (start.Value(a[i]) ?? 0m) is var here && (start.Value(b[i]) ?? 0m) is var there && here != there)
            {
                changes.Add(new(a[i], there));
                changes.Add(new(b[i], here));
            }
        }

        var trial = start.With(changes);
        return trial.BreaksNothingOf(start) ? trial : null;
    }

    // A failed equation that has one figure of the line, and none of the other, wants the value printed there.
    private bool Asks(Trial start, int column, int[] line, int[] other)
    {
        if (line[column] < 0 || start.Value(other[column]) is not { } printed || printed == 0m || printed == (start.Value(line[column]) ?? 0m))
        {
            return false;
        }

        foreach (var e in system.EquationsOf[line[column]])
        {
            if (start.Open.Contains(e) && system.Equations[e].Equation.Relation == Relation.Equal && IsOnlyOne(e, line[column], line, other))
            {
                var (needed, slack, _) = start.Needed(e, line[column]);
                if (Math.Abs(needed - printed) <= slack + system.Figures[line[column]].HalfUnit)
                {
                    return true;
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
