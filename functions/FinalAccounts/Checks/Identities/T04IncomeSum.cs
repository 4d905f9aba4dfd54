using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: income of the year is the sum of the three budgets.</summary>
public sealed class T04IncomeSum() : Identity(
    "T04-income-sum",
    new("财政拨款收入支出决算总表：本年收入合计", "T04: income of the year"),
    new("本年收入合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算财政拨款", "income total = general public budget + government funds + state capital operations"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) => [Halves.IncomeSum(report[StatementId.T04])];
}
