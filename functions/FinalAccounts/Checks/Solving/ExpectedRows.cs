using FinalAccounts.Checks.Identities;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>What other statements say that each line of a statement by code should read.</summary>
internal sealed class ExpectedRows(EquationSystem system, FinalAccountsReport report)
{
    private static readonly StatementId[] ByCode = [StatementId.T03, StatementId.T05, StatementId.T02];

    /// <summary>The lines in order, each with its cells that take part in equations, the total first.</summary>
    public IReadOnlyList<ExpectedRow> Of(Trial trial, Statement statement)
    {
        var total = statement.ExpenditureColumn();
        var columns = statement.Columns.OrderBy(column => column.Key != total).ToArray();
        var rows = new List<ExpectedRow>();
        foreach (var line in statement.Lines)
        {
            var cells = new List<ExpectedCell>();
            foreach (var column in columns)
            {
                var figure = system.IndexOf(new(statement.Id, line.Key, column.Key));
                if (figure >= 0)
                {
                    var (value, slack, isLaw) = Expected(trial, figure);
                    cells.Add(new(figure, trial.Value(figure) ?? 0m, value, slack + (2m * system.Figures[figure].HalfUnit), isLaw));
                }
            }

            if (cells.Count > 0)
            {
                rows.Add(new(cells));
            }
        }

        return rows;
    }

    // What an identity with other statements demands; else the amount that another statement has for the code.
    private (decimal? Value, decimal Slack, bool IsLaw) Expected(Trial trial, int figure)
    {
        var own = system.Figures[figure];
        foreach (var e in system.EquationsOf[figure])
        {
            var equation = system.Equations[e];
            if (equation.Equation.Relation == Relation.Equal && Trial.IsLaw(system, e)
                && equation.Operands.Any(operand => operand.Figure != figure && trial.Value(operand.Figure) is not null)
                && equation.Operands.All(operand => operand.Figure == figure || system.Figures[operand.Figure].Statement != own.Statement))
            {
                var (value, slack, _) = trial.Needed(e, figure);
                return (value, slack, true);
            }
        }

        foreach (var id in ByCode)
        {
            var other = report[id];
            var column = own.Column.Key == ColumnKeys.Total || own.Column.Key == ColumnKeys.Expenditure ? other.ExpenditureColumn() : own.Column.Key;
            if (id != own.Statement && other.Status == StatementStatus.Read && other[own.Line.Key, column] is { } same)
            {
                var fund = own.Statement == StatementId.T05 ? OfFunds(own.Line, column == other.ExpenditureColumn() ? report[StatementId.T07].ExpenditureColumn() : column) : 0m;
                return ((((same.Value ?? 0m) * same.Unit.Scale) - fund) / own.Unit.Scale, 0m, false);
            }
        }

        return (null, 0m, false);
    }

    // What a code spends of the fund budget, in base units, is no part of the general one; where the total cannot be read, its classes tell.
    private decimal OfFunds(StatementLine line, string column)
    {
        var funds = report[StatementId.T07];
        var printed = line.Key == LineKeys.Total && funds[line.Key, column] is not { Value: not null }
            ? funds.Lines.Where(one => one.Code is { Length: 3 }).Select(one => funds[one.Key, column])
            : [funds[line.Key, column]];
        return printed.Sum(figure => (figure?.Value ?? 0m) * (figure?.Unit.Scale ?? 0m));
    }
}
