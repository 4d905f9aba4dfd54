using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Expenditure from fiscal appropriations is a part of all expenditure, code by code; the rest is paid from other money.</summary>
public sealed class T03T05FiscalByCode() : Identity(
    "T03-T05-fiscal-by-code",
    new("支出决算表与各预算支出表：财政拨款支出不大于全部支出", "T03 and T05, T07, T08: fiscal expenditure within all expenditure"),
    new("公开05表 + 公开07表 + 公开08表 某科目支出 ≤ 公开03表 该科目支出", "expenditure of a code in T05 + T07 + T08 ≤ T03"),
    [StatementId.T03, StatementId.T05],
    Severity.Warning)
{
    /// <inheritdoc/>
    public override ImmutableArray<StatementId> AlsoUses => [StatementId.T04, StatementId.T07, StatementId.T08];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var all = Fiscal.PaysForEverything(report);
        return Fiscal.ByCode(report).Where(pair => !all || !Fiscal.IsOneAmount(report, pair.Budgets)).Select(pair => Equation.Within(pair.T03, pair.Budgets));
    }
}
