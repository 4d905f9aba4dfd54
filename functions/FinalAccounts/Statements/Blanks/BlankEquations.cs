using FinalAccounts.Checks;
using FinalAccounts.Statements.Reading;

namespace FinalAccounts.Statements.Blanks;

/// <summary>The equations of the catalogue that say something of open rows.</summary>
internal sealed class BlankEquations
{
    // What a department should keep to, not what a sum must be: a report may break these and be printed right.
    private static readonly string[] ExpectationIds = ["T09-within-budget", "T06-T09-kinds", "T01-T04-carry-overs"];

    // A statement in which more sums fail than one misprint explains was filled in wrong: its lines prove nothing.
    private const int OneMisprint = 3;

    private readonly FinalAccountsReport report;
    private readonly Dictionary<FigureKey, (OpenRow Row, int Cell)> open = [];
    private readonly Dictionary<StatementId, decimal> halfUnits;
    /// <summary>Finds them.</summary>
    /// <param name="report">The report with what is certain so far.</param>
    /// <param name="rows">The open rows.</param>
    /// <param name="expectations">True to believe also what a department should keep to and need not.</param>
    public BlankEquations(FinalAccountsReport report, IReadOnlyList<OpenRow> rows, bool expectations)
    {
        this.report = report;
        foreach (var row in rows.Where(row => row.Candidates.Count > 0))
        {
            for (var cell = 0; cell < row.Cells.Length; cell++)
            {
                open.TryAdd(new(row.Statement, row.Cells[cell].Line.Key, row.Cells[cell].Column.Key), (row, cell));
            }
        }

        halfUnits = rows.GroupBy(row => row.Statement).ToDictionary(
            group => group.Key,
            group => HalfUnit([.. group.SelectMany(row => row.Amounts).Select(amount => amount.Amount)], report[group.Key].Unit));
        var equations = IdentityCatalogue.Identities
            .Where(identity => (expectations || !ExpectationIds.Contains(identity.Description.Id)) && identity.Description.Statements.All(id => report[id].Status == StatementStatus.Read))
            .Select(identity => (identity.Description.Id, Equations: identity.Instantiate(report).Where(equation => equation.Doubtful.IsEmpty).ToList()))
            .Append((MoneyOfBudgets.Id, [.. MoneyOfBudgets.Equations(report), .. expectations ? MoneyOfBudgets.Expectations(report) : []]))
            .ToList();
        Disturbed = [.. report.Statements.Select(statement => statement.Id).Where(id => IsDisturbed(id, equations.Where(pair => pair.Id.EndsWith("-hierarchy", StringComparison.Ordinal)).SelectMany(pair => pair.Equations)))];
        All = [.. from pair in equations from equation in pair.Equations let translated = Of(pair.Id, equation) where translated is not null select translated];
    }

    /// <summary>The statements whose sums over the columns mostly fail: their amounts stand at other lines than they should.</summary>
    public HashSet<StatementId> Disturbed { get; }

    /// <summary>The equations with at least one row whose reading is open.</summary>
    public IReadOnlyList<BlankEquation> All { get; }

    private static decimal HalfUnit(PrintedAmount[] amounts, Unit? unit)
    {
        var printed = Math.Min(20, amounts.Select(amount => amount.Decimals).DefaultIfEmpty(2).Max());
        return Interval.HalfUnit(RoundedAmounts.Of([.. amounts.Select(amount => amount.Value).Where(value => value != 0m)], printed, unit) ?? printed);
    }

    private BlankEquation? Of(string identity, Equation equation)
    {
        // The sums within one row hold in a disturbed statement too.
        var within = identity.EndsWith("-row-sum", StringComparison.Ordinal) || identity.EndsWith("-balance", StringComparison.Ordinal);
        if (!within && !IsUndisturbed([.. equation.Terms.Select(term => term.Figure).Prepend(equation.Total)]))
        {
            return null;
        }

        var known = Interval.Zero;
        var printed = 0;
        Dictionary<OpenRow, Share> shares = [];
        if (!Add(equation.Total, -1) || (printed == 0 && shares.Count == 0))
        {
            return null;
        }

        // An equation of which the report prints no part says nothing.
        var parts = 0;
        foreach (var term in equation.Terms)
        {
            parts += Add(term.Figure, term.Weight) ? 1 : 0;
        }

        return parts > 0 && shares.Keys.Any(row => row.IsOpen)
            ? new((identity, equation.Total.Statement, equation.Total.Line), equation.Relation, known, [.. shares.Values]) { HalfUnits = halfUnits }
            : null;

        bool Add(FigureKey key, int weight)
        {
            if (open.TryGetValue(key, out var place))
            {
                if (!shares.TryGetValue(place.Row, out var share))
                {
                    shares.Add(place.Row, share = new(place.Row, []));
                }

                share.Cells.Add((place.Cell, weight));
                return true;
            }

            if (report[key] is not { } figure)
            {
                return false;
            }

            known += figure.Value is null ? Interval.Zero : figure.Interval.Times(weight);
            printed += figure.Value is null ? 0 : 1;
            return true;
        }
    }

    // In a disturbed statement a line still stands where it should when another statement prints the same total for it.
    private bool IsUndisturbed(IReadOnlyList<FigureKey> keys) => keys.All(key => !Disturbed.Contains(key.Statement)
        || (keys.All(other => other.Line == key.Line) && report[key with { Column = ColumnKeys.Total }] is { Value: not null } total
            && keys.Any(other => !Disturbed.Contains(other.Statement) && report[other with { Column = ColumnKeys.Total }] is { Value: not null } same && same.Interval.Meets(total.Interval))));

    private bool IsDisturbed(StatementId id, IEnumerable<Equation> hierarchy)
    {
        var (failed, tested) = (0, 0);
        foreach (var equation in hierarchy.Where(equation => equation.Total.Statement == id && equation.Total.Column is ColumnKeys.Total or ColumnKeys.Expenditure))
        {
            var parts = equation.Terms.Select(term => report[term.Figure]).ToList();
            if (report[equation.Total] is { Value: not null } total && parts.TrueForAll(part => part is not null))
            {
                tested++;
                failed += parts.Aggregate(Interval.Zero, (sum, part) => part!.Value is null ? sum : sum + part.Interval).Meets(total.Interval) ? 0 : 1;
            }
        }

        return failed > OneMisprint && failed * 4 > tested;
    }
}
