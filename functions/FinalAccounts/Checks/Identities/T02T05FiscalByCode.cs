using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Where nothing was carried over, fiscal income and fiscal expenditure agree code by code. Elsewhere they need not, and the identity names no equation.</summary>
public sealed class T02T05FiscalByCode() : Identity(
    "T02-T05-fiscal-by-code",
    new("收入决算表与各预算支出表：无结转时财政拨款收支逐科目一致", "T02 and T05, T07, T08: fiscal income is fiscal expenditure where nothing is carried over"),
    new("公开04表无年初、年末结转时：公开02表 某科目 财政拨款收入 = 公开05表 + 公开07表 + 公开08表 该科目支出", "when T04 has neither opening nor closing balance: T02 fiscal appropriation of a code = expenditure of T05 + T07 + T08"),
    [StatementId.T02, StatementId.T04, StatementId.T05],
    Severity.Warning)
{
    /// <inheritdoc/>
    public override ImmutableArray<StatementId> AlsoUses => [StatementId.T07, StatementId.T08];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        if (!Fiscal.CarriesNothingOver(report[StatementId.T04]))
        {
            yield break;
        }

        foreach (var line in report[StatementId.T02].Lines)
        {
            if (Fiscal.Expenditure(report, line.Key, Forms.ExpenditureColumn) is { Count: > 0 } spent)
            {
                yield return Equation.Sum(new(StatementId.T02, line.Key, ColumnKeys.FiscalAppropriation), spent);
            }
        }
    }
}
