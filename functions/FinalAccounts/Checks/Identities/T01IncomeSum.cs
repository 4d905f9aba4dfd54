using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: income of the year is the sum of its sources.</summary>
public sealed class T01IncomeSum() : Identity(
    "T01-income-sum",
    new("收入支出决算总表：本年收入合计", "T01: income of the year"),
    new("本年收入合计 = Σ 各项收入", "income total = Σ income lines"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) => [Halves.IncomeSum(report[StatementId.T01])];
}
