using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Income of the year is the same in T01 and T02.</summary>
public sealed class T01T02IncomeTotal() : Identity(
    "T01-T02-income-total",
    new("总表与收入决算表：本年收入合计一致", "T01 and T02: income of the year"),
    new("公开01表 本年收入合计 = 公开02表 合计行 本年收入合计", "T01 income total = T02 total"),
    [StatementId.T01, StatementId.T02])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Same(
            new(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount),
            new(StatementId.T02, LineKeys.Total, ColumnKeys.Total)),
    ];
}
