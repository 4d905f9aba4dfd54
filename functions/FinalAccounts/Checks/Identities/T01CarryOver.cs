using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: the closing balance follows from the opening balance and the year.</summary>
public sealed class T01CarryOver() : Identity(
    "T01-carry-over",
    new("收入支出决算总表：年末结转和结余", "T01: closing balance"),
    new("年末结转和结余 = 年初结转和结余 + 使用非财政拨款结余 + 本年收入合计 − 本年支出合计 − 结余分配", "closing balance = opening balance + surplus used + income total − expenditure total − surplus distribution"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        new(
            Line(LineKeys.ExpenditureClosing),
            [
                new(1, Line(LineKeys.IncomeOpening)),
                new(1, Line(LineKeys.IncomeSurplusUsed)),
                new(1, Line(LineKeys.IncomeTotal)),
                new(-1, Line(LineKeys.ExpenditureTotal)),
                new(-1, Line(LineKeys.SurplusDistribution)),
            ])
        {
            Doubtful =
            [
                .. Halves.Doubtful(report[StatementId.T01], "income.", LineKeys.IncomeOpening, ColumnKeys.Amount),
                .. Halves.Doubtful(report[StatementId.T01], "expenditure.", LineKeys.ExpenditureClosing, ColumnKeys.Amount).Select(line => line with { Weight = -1 }),
            ],
        },
    ];

    private static FigureKey Line(string key) => new(StatementId.T01, key, ColumnKeys.Amount);
}
