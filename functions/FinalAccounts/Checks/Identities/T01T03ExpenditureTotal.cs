using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Expenditure of the year is the same in T01 and T03.</summary>
public sealed class T01T03ExpenditureTotal() : Identity(
    "T01-T03-expenditure-total",
    new("总表与支出决算表：本年支出合计一致", "T01 and T03: expenditure of the year"),
    new("公开01表 本年支出合计 = 公开03表 合计行 本年支出合计", "T01 expenditure total = T03 total"),
    [StatementId.T01, StatementId.T03])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Same(
            new(StatementId.T01, LineKeys.ExpenditureTotal, ColumnKeys.Amount),
            new(StatementId.T03, LineKeys.Total, ColumnKeys.Total)),
    ];
}
