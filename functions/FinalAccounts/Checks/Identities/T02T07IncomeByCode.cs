using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Income from government funds and state capital operations is a part of fiscal appropriations, code by code.</summary>
public sealed class T02T07IncomeByCode() : Identity(
    "T02-T07-income-by-code",
    new("收入决算表与基金、国资收支表：各科目收入不大于财政拨款收入", "T02 and T07, T08: income within fiscal appropriations"),
    new("公开07表 + 公开08表 某科目 本年收入 ≤ 公开02表 该科目 财政拨款收入", "income of a code in T07 + T08 ≤ T02 fiscal appropriation of the code"),
    [StatementId.T02, StatementId.T07],
    Severity.Warning)
{
    private static readonly StatementId[] Funds = [StatementId.T07, StatementId.T08];

    /// <inheritdoc/>
    public override ImmutableArray<StatementId> AlsoUses => [StatementId.T08];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        foreach (var line in report[StatementId.T02].Lines)
        {
            var received = Funds.Select(id => new FigureKey(id, line.Key, ColumnKeys.Income)).Where(key => report[key] is not null).ToArray();
            if (received.Length > 0)
            {
                yield return Equation.Within(new(StatementId.T02, line.Key, ColumnKeys.FiscalAppropriation), received);
            }
        }
    }
}
