using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>
/// Where all expenditure is paid from fiscal appropriations, T03 is the sum of the three budgets' statements, code by code and kind by kind.
/// Elsewhere the parts are only within T03, which is another identity.
/// </summary>
public sealed class T03T05AllFiscal() : Identity(
    "T03-T05-all-fiscal",
    new("支出决算表与各预算支出表：支出全部为财政拨款时逐科目一致", "T03 and T05, T07, T08: the same by code where all expenditure is fiscal"),
    new(
        "公开03表合计 = 公开04表本年支出合计时：公开03表 某科目 合计、基本、项目支出 = 公开05表 + 公开07表 + 公开08表 该科目支出",
        "when T03 total = T04 expenditure total: total, basic and project expenditure of a code in T03 = T05 + T07 + T08"),
    [StatementId.T03, StatementId.T04, StatementId.T05])
{
    /// <inheritdoc/>
    public override ImmutableArray<StatementId> AlsoUses => [StatementId.T07, StatementId.T08];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        Fiscal.PaysForEverything(report)
            ? Fiscal.ByCode(report).Where(pair => Fiscal.IsOneAmount(report, pair.Budgets)).Select(pair => Equation.Sum(pair.T03, pair.Budgets))
            : [];
}
