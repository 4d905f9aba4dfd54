using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: the opening balance is the sum of the three budgets.</summary>
public sealed class T04Opening() : Identity(
    "T04-opening",
    new("财政拨款收入支出决算总表：年初财政拨款结转和结余", "T04: opening balance"),
    new("年初财政拨款结转和结余 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算财政拨款", "opening balance = general public budget + government funds + state capital operations"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            Line(LineKeys.IncomeOpening),
            [Line(LineKeys.OpeningGeneralBudget), Line(LineKeys.OpeningFundBudget), Line(LineKeys.OpeningCapitalBudget)]),
    ];

    private static FigureKey Line(string key) => new(StatementId.T04, key, ColumnKeys.Amount);
}
