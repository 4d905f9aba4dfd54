using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The three budgets of fiscal appropriations (财政拨款), as T04 and the statements of each of them show them.</summary>
internal static class Fiscal
{
    private static readonly string[] Kinds = [ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Project];
    private static readonly string[] OtherMoney = [ColumnKeys.RemittedToSuperior, ColumnKeys.Business, ColumnKeys.SubsidyToAffiliated];

    /// <summary>The budgets in the forms' order, with their lines and columns in T04 and the statement of their expenditure.</summary>
    public static readonly ImmutableArray<Budget> Budgets =
    [
        new(StatementId.T05, ColumnKeys.GeneralBudget, LineKeys.IncomeGeneralBudget, LineKeys.OpeningGeneralBudget),
        new(StatementId.T07, ColumnKeys.FundBudget, LineKeys.IncomeFundBudget, LineKeys.OpeningFundBudget),
        new(StatementId.T08, ColumnKeys.CapitalBudget, LineKeys.IncomeCapitalBudget, LineKeys.OpeningCapitalBudget),
    ];

    /// <summary>The expenditure columns of T04.</summary>
    public static IEnumerable<string> Columns(Statement t04) =>
        t04.Columns.Select(column => column.Key).Where(key => key != ColumnKeys.Amount);

    /// <summary>True when the closing balance of T04 is nil or printed by budget.</summary>
    public static bool SplitsClosing(Statement t04) =>
        !t04.HasAmount(LineKeys.ExpenditureClosing, ColumnKeys.Total)
        || Budgets.Any(budget => t04.HasAmount(LineKeys.ExpenditureClosing, budget.Column));

    /// <summary>True when the opening balance of T04 is nil or printed by budget.</summary>
    public static bool SplitsOpening(Statement t04) =>
        !t04.HasAmount(LineKeys.IncomeOpening, ColumnKeys.Amount)
        || Budgets.Any(budget => t04.HasAmount(budget.Opening, ColumnKeys.Amount));

    /// <summary>True when T04 prints no opening and no closing balance, so that what was appropriated was spent, code by code.</summary>
    public static bool CarriesNothingOver(Statement t04) =>
        t04.HasLine(LineKeys.IncomeOpening)
        && t04.HasLine(LineKeys.ExpenditureClosing)
        && !t04.HasAmount(LineKeys.IncomeOpening, ColumnKeys.Amount)
        && !Budgets.Any(budget => t04.HasAmount(budget.Opening, ColumnKeys.Amount))
        && !Columns(t04).Any(column => t04.HasAmount(LineKeys.ExpenditureClosing, column));

    /// <summary>
    /// True when fiscal appropriations pay for all expenditure: the total of T03 is that of T04 and no more, and T03 has nothing in the columns of
    /// other money. As no code's part can be larger than the code, every code's part is then all of it but for what rounding hides in the total.
    /// </summary>
    public static bool PaysForEverything(FinalAccountsReport report)
    {
        var t03 = report[StatementId.T03];
        return t03[LineKeys.Total, ColumnKeys.Total] is { Value: > 0m } all
            && report[StatementId.T04][LineKeys.ExpenditureTotal, ColumnKeys.Total] is { Value: not null } fiscal
            && all.Interval.Meets(fiscal.Interval)
            && all.Value * all.Unit.Scale <= fiscal.Value * fiscal.Unit.Scale
            && !OtherMoney.Any(column => t03.HasAmount(LineKeys.Total, column));
    }

    /// <summary>The figures of T03 by code and kind, each with the same in the statements of the three budgets.</summary>
    public static IEnumerable<(FigureKey T03, List<FigureKey> Budgets)> ByCode(FinalAccountsReport report)
    {
        foreach (var line in report[StatementId.T03].Lines)
        {
            foreach (var kind in Kinds)
            {
                var spent = Expenditure(report, line.Key, statement => kind == ColumnKeys.Total ? statement.ExpenditureColumn() : kind);
                if (spent is { Count: > 0 })
                {
                    yield return (new(StatementId.T03, line.Key, kind), spent);
                }
            }
        }
    }

    /// <summary>True when only one of the figures has an amount: what rounding hides in a total is then within the slack of two figures, not of more.</summary>
    public static bool IsOneAmount(FinalAccountsReport report, IEnumerable<FigureKey> figures) => figures.Count(key => report[key]?.Value is not (null or 0m)) < 2;

    /// <summary>
    /// The figures of one line in the statements of the three budgets; null when they cannot be added up, because a budget has money but no statement,
    /// or a statement prints the codes below this one and not the code itself.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="line">A functional code or 合计.</param>
    /// <param name="column">Chooses the column of a statement.</param>
    public static List<FigureKey>? Expenditure(FinalAccountsReport report, string line, Func<Statement, string> column)
    {
        var keys = new List<FigureKey>(3);
        foreach (var budget in Budgets)
        {
            var statement = report[budget.Statement];
            if (statement.HasLine(line))
            {
                // A line whose cell was not printed, or could not be placed, cannot be added up.
                var chosen = column(statement);
                if (statement[line, chosen] is null && statement.Columns.Any(c => c.Key == chosen))
                {
                    return null;
                }

                keys.Add(new(statement.Id, line, chosen));
            }
            else if (statement.Status is StatementStatus.NotPublished
                ? report[StatementId.T04].HasAmount(LineKeys.ExpenditureTotal, budget.Column)
                : statement.Lines.Any(l => l.Code is { } code && (line == LineKeys.Total || code.StartsWith(line, StringComparison.Ordinal))))
            {
                return null;
            }
        }

        return keys;
    }
}

/// <summary>One of the three budgets.</summary>
/// <param name="Statement">The statement of its expenditure.</param>
/// <param name="Column">Its expenditure column in T04.</param>
/// <param name="Income">Its income line in T01 and T04.</param>
/// <param name="Opening">Its opening balance in T04.</param>
internal sealed record Budget(StatementId Statement, string Column, string Income, string Opening);
