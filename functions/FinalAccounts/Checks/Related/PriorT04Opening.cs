using System.Collections.Immutable;
using FinalAccounts.Checks.Identities;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T04: the year opens with what last year closed with, in all and in each of the three budgets.</summary>
public sealed class PriorT04Opening() : RelatedIdentity(
    "prior-T04-opening",
    new("财政拨款收入支出决算总表：年初数与上年年末数衔接", "T04: opening balances and last year's closing balances"),
    new(
        "公开04表 年初财政拨款结转和结余（合计、各预算）= 上年公开04表 年末财政拨款结转和结余",
        "T04 opening balance, in all and of each budget = last year's T04 closing balance"),
    [StatementId.T04],
    Relationship.PriorYear)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others) =>
    [
        Pair(report, LineKeys.IncomeOpening, ColumnKeys.Total),
        .. Fiscal.Budgets.Select(budget => Pair(report, budget.Opening, budget.Column)),
    ];

    private static RelatedEquation Pair(FinalAccountsReport report, string opening, string column) => RelatedEquation.Same(
        report,
        new(StatementId.T04, opening, ColumnKeys.Amount),
        new(StatementId.T04, LineKeys.ExpenditureClosing, column));
}
