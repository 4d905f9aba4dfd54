using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Fiscal appropriations of T02 are those of T01, whether or not T01 splits them by budget.</summary>
public sealed class T01T02FiscalIncome() : Identity(
    "T01-T02-fiscal-income",
    new("总表与收入决算表：财政拨款收入一致", "T01 and T02: fiscal appropriations"),
    new("公开02表 合计行 财政拨款收入 = 公开01表 各项财政拨款收入之和", "T02 fiscal appropriation = Σ fiscal appropriation lines of T01"),
    [StatementId.T01, StatementId.T02])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            new(StatementId.T02, LineKeys.Total, ColumnKeys.FiscalAppropriation),
            Halves.FiscalLines(report[StatementId.T01])),
    ];
}
