using System.Collections.Immutable;
using FinalAccounts.Narrative;

namespace FinalAccounts.Statements.Blanks;

/// <summary>
/// Finds the cells of amounts whose blank neighbours vanished: within a row the amounts keep their order, so its readings are choices of cells, and those
/// stay that the identities of the catalogue allow: the row's own sums, the sums over its column, the same line in other statements. What several readings
/// satisfy the prose may decide; what it does not decide stays open.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="soFar">Gives the ten statements with what is certain so far.</param>
internal sealed class BlankResolver(IReadOnlyList<OpenRow> rows, Func<ImmutableArray<Statement>> soFar)
{
    // Each round settles at least one row; rows of one statement are settled many at a time.
    private const int MostRounds = 40;

    private readonly List<AlignedRows> aligned = AlignedRows.Find(rows);

    /// <summary>True while some row has several readings.</summary>
    public bool IsOpen => rows.Any(row => row.IsOpen);

    /// <summary>Narrows the readings of all open rows as far as the statements themselves do.</summary>
    public void Resolve() => Resolve(expectations: false);

    /// <summary>Narrows the readings of all open rows as far as no doubt is left.</summary>
    public void Settle()
    {
        var changed = true;
        for (var round = 0; round < MostRounds && IsOpen && changed; round++)
        {
            aligned.ForEach(run => run.Narrow());
            var equations = new BlankEquations(Report(), rows, expectations: false);
            changed = new Contradictions(rows, aligned, equations).DropImpossible() || DropClear(equations) || Search(equations.All);
        }

        aligned.ForEach(run => run.Narrow());
    }

    /// <summary>Narrows the readings further by what the prose says of figures that are still open.</summary>
    /// <param name="claims">The claims, read with the statements as they are so far.</param>
    public void Believe(ImmutableArray<Claim> claims)
    {
        foreach (var row in rows.Where(row => row.IsOpen))
        {
            for (var cell = 0; cell < row.Cells.Length; cell++)
            {
                var (key, at) = (new FigureKey(row.Statement, row.Cells[cell].Line.Key, row.Cells[cell].Column.Key), cell);
                foreach (var claim in claims.Where(claim => claim.Figure == key && claim.Value is not null && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final))
                {
                    row.Keep(candidate => claim.Interval.Contains((row.At(candidate, at)?.Amount.Value ?? 0m) * row.Cells[at].Unit.Scale));
                }
            }
        }

        Resolve(expectations: true);
    }

    private FinalAccountsReport Report() => new("", 0, ReportKind.Department, "", "", "", soFar(), [], [], []);

    private void Resolve(bool expectations)
    {
        for (var round = 0; round < MostRounds && IsOpen; round++)
        {
            aligned.ForEach(run => run.Narrow());
            var equations = new BlankEquations(Report(), rows, expectations);
            if (new Contradictions(rows, aligned, equations).DropImpossible())
            {
                // Which statements are disturbed shows only when their totals have their places.
                continue;
            }

            if (!DropClear(equations) && !Search(equations.All))
            {
                // One contradiction may come from a misprint, so it counts only when nothing clearer is left to go by.
                var contradictions = new Contradictions(rows, aligned, equations);
                if (!contradictions.DropContradicted() && !contradictions.DropAllButLeast())
                {
                    return;
                }
            }
        }
    }

    private bool DropClear(BlankEquations equations)
    {
        var ever = false;
        while (new Contradictions(rows, aligned, equations).DropClear())
        {
            ever = true;
        }

        return ever;
    }

    private static bool Search(IReadOnlyList<BlankEquation> equations)
    {
        var changed = false;
        foreach (var group in equations.GroupBy(equation => equation.Group))
        {
            changed |= new BlankSearch(group).Run();
        }

        return changed;
    }
}
