using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>Sees what relates figures that are wrong together: carried into totals, exchanged, or slid by a line or a column.</summary>
internal sealed class PatternFinder(EquationSystem system, FinalAccountsReport report)
{
    /// <summary>The pattern of some changed figures and the order in which to name them, the origin first.</summary>
    public (Pattern Pattern, IReadOnlyList<int> Order) Of(Trial before, Trial after, IReadOnlyList<int> figures)
    {
        if (AreInYuan(before, after, figures))
        {
            return (Pattern.OtherUnit, [.. figures.OrderBy(figure => report[system.Figures[figure].Statement].Lines.IndexOf(system.Figures[figure].Line)).ThenBy(figure => figure)]);
        }

        if (AreLinesExchanged(before, after, figures))
        {
            return (Pattern.LinesExchanged, [.. figures.OrderBy(figure => report[system.Figures[figure].Statement].Lines.IndexOf(system.Figures[figure].Line)).ThenBy(figure => figure)]);
        }

        if (IsCarried(before, after, figures))
        {
            return (Pattern.Carried, [.. figures
                .OrderByDescending(figure => system.Figures[figure].Line.Code?.Length ?? 0)
                .ThenBy(figure => system.Figures[figure].Column.Key == ColumnKeys.Total)
                .ThenBy(figure => figure)]);
        }

        if (figures is [var a, var b] && after.Value(a) == (before.Value(b) ?? 0m) && after.Value(b) == (before.Value(a) ?? 0m))
        {
            var (x, y) = (system.Figures[a], system.Figures[b]);
            if (x.Statement == y.Statement && (x.Line.Key == y.Line.Key || x.Column.Key == y.Column.Key))
            {
                return before.Value(a) is null ? (Pattern.Misplaced, figures)
                    : before.Value(b) is null ? (Pattern.Misplaced, [b, a])
                    : (Pattern.Exchanged, figures);
            }
        }

        var slidByLine = figures.All(figure => system.Figures[figure].Statement == system.Figures[figures[0]].Statement)
            && (Explained(before, after, figures, LineNeighbour) || Explained(before, after, figures, LevelNeighbour));
        return slidByLine ? (Pattern.SlidByLine, [.. figures.OrderBy(figure => report[system.Figures[figure].Statement].Lines.IndexOf(system.Figures[figure].Line))])
            : figures.All(figure => IsSameLine(figures[0], figure)) && Explained(before, after, figures, ColumnNeighbour) ? (Pattern.SlidByColumn, figures)
            : (Pattern.Unrelated, figures);
    }

    private bool AreInYuan(Trial before, Trial after, IReadOnlyList<int> figures) => figures.Count > 1 && figures.All(figure =>
        system.Figures[figure].Unit == Unit.WanYuan
        && before.Value(figure) is { } printed && after.Value(figure) is { } meant && meant != 0m && Math.Abs((printed / 10_000m) - meant) <= system.Figures[figure].HalfUnit);

    /// <summary>
    /// The slip that other cells show: a figure repeats its total, or the one beside, above or below it; or it is blank, and one that no identity speaks of
    /// has its amount. Null when they show none.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="meant">What it should read.</param>
    public Slip? Beside(int figure, decimal meant)
    {
        var printed = system.Figures[figure];
        if (printed.NotApplicable || (printed.Value ?? meant) is var sought && sought == 0m)
        {
            return null;
        }

        var statement = report[printed.Statement];
        var (line, column) = (statement.Lines.IndexOf(printed.Line), statement.Columns.IndexOf(printed.Column));
        Figure?[] beside = [At(statement, line + 1, column), At(statement, line - 1, column), At(statement, line, column + 1), At(statement, line, column - 1)];
        var same = beside.OfType<Figure>().Where(other => other.Value == sought).ToArray();
        return printed.Value is not null ? (RepeatsTotal(figure) ? Slip.RepeatsTotal : same.Length > 0 ? Slip.Copied : null)
            : same.Any(other => system.IndexOf(other.Key) < 0) ? Slip.StandsBeside
            : null;
    }

    // A part that prints the amount of the whole, although there are other parts.
    private bool RepeatsTotal(int figure) => system.EquationsOf[figure].Any(e =>
    {
        var operands = system.Equations[e].Operands;
        return operands[0].Figure != figure
            && system.Figures[operands[0].Figure].Value == system.Figures[figure].Value
            && operands.Any(other => other.Weight > 0 && other.Figure != figure && system.Figures[other.Figure].Value is not (null or 0m));
    });

    // Two lines of a statement, and each has what the other prints in the same column.
    private bool AreLinesExchanged(Trial before, Trial after, IReadOnlyList<int> figures)
    {
        if (figures.Count < 4 || figures.Select(figure => (system.Figures[figure].Statement, system.Figures[figure].Line)).Distinct().ToArray() is not [var (statement, one), var (same, other)] || statement != same)
        {
            return false;
        }

        return figures.All(figure => system.Figures[figure] is var here
            && system.IndexOf(new(statement, here.Line == one ? other.Key : one.Key, here.Column.Key)) is >= 0 and var there
            && after.Value(figure) == (before.Value(there) ?? 0m));
    }

    private static Figure? At(Statement statement, int line, int column) =>
        line >= 0 && line < statement.Lines.Length && column >= 0 && column < statement.Columns.Length
            ? statement[statement.Lines[line].Key, statement.Columns[column].Key]
            : null;

    // All off by one amount, and within each statement on one way from a code up to 合计.
    private bool IsCarried(Trial before, Trial after, IReadOnlyList<int> figures)
    {
        decimal Off(int figure) => (after.Value(figure)!.Value - (before.Value(figure) ?? 0m)) * system.Figures[figure].Unit.Scale;
        decimal Rounding(int figure) => 4m * system.Figures[figure].HalfUnit * system.Figures[figure].Unit.Scale;
        return figures.All(figure => Math.Abs(Off(figure) - Off(figures[0])) <= Rounding(figure) + Rounding(figures[0]))
            && figures.GroupBy(figure => system.Figures[figure].Statement).All(group =>
            {
                var codes = group.Select(figure => system.Figures[figure].Line.Code).OfType<string>().OrderBy(code => code.Length).ToArray();
                return codes.Zip(codes.Skip(1)).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
            });
    }

    // All but one of the new values of each column (of a line), the one that the slide overwrote, stand printed in the next cell on the same side.
    private bool Explained(Trial before, Trial after, IReadOnlyList<int> figures, Func<int, int, int> neighbour)
    {
        var overwritten = figures.Select(figure => system.Figures[figure].Column.Key).Distinct().Count();
        overwritten = overwritten == figures.Count ? 1 : overwritten;
        foreach (var step in (int[])[1, -1])
        {
            var moved = figures.Count(figure => neighbour(figure, step) is >= 0 and var other && (before.Value(other) ?? 0m) == after.Value(figure));
            var distinct = figures.Select(figure => after.Value(figure)).Where(value => value != 0m).Distinct().Count();
            if (moved >= figures.Count - overwritten && 2 * moved >= figures.Count && distinct > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSameLine(int a, int b) =>
        system.Figures[a].Statement == system.Figures[b].Statement && system.Figures[a].Line.Key == system.Figures[b].Line.Key;

    private int LineNeighbour(int figure, int step)
    {
        var f = system.Figures[figure];
        var lines = report[f.Statement].Lines;
        var at = lines.IndexOf(f.Line) + step;
        return at < 0 || at >= lines.Length ? -1 : system.IndexOf(new(f.Statement, lines[at].Key, f.Column.Key));
    }

    // The next line of the same level: 项 may slide past the classes and divisions between them.
    private int LevelNeighbour(int figure, int step)
    {
        var f = system.Figures[figure];
        var lines = report[f.Statement].Lines;
        var at = lines.IndexOf(f.Line) + step;
        while (at >= 0 && at < lines.Length && lines[at].Code?.Length != f.Line.Code?.Length)
        {
            at += step;
        }

        return f.Line.Code is null || at < 0 || at >= lines.Length ? -1 : system.IndexOf(new(f.Statement, lines[at].Key, f.Column.Key));
    }

    private int ColumnNeighbour(int figure, int step)
    {
        var f = system.Figures[figure];
        var columns = report[f.Statement].Columns;
        var at = columns.IndexOf(f.Column) + step;
        return at < 0 || at >= columns.Length ? -1 : system.IndexOf(new(f.Statement, f.Line.Key, columns[at].Key));
    }
}
