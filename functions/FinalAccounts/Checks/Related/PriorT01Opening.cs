using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T01: the year opens with what last year closed with.</summary>
public sealed class PriorT01Opening() : RelatedIdentity(
    "prior-T01-opening",
    new("收入支出决算总表：年初数与上年年末数衔接", "T01: opening balance and last year's closing balance"),
    new("公开01表 年初结转和结余 = 上年公开01表 年末结转和结余", "T01 opening balance = last year's T01 closing balance"),
    [StatementId.T01],
    Relationship.PriorYear)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others) =>
    [
        RelatedEquation.Same(
            report,
            new(StatementId.T01, LineKeys.IncomeOpening, ColumnKeys.Amount),
            new(StatementId.T01, LineKeys.ExpenditureClosing, ColumnKeys.Amount)),
    ];
}
