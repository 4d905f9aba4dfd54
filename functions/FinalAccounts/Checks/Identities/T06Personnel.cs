using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T06: personnel funds are the classes 301 and 303.</summary>
public sealed class T06Personnel() : Identity(
    "T06-personnel",
    new("基本支出决算表：人员经费合计", "T06: personnel funds"),
    new("人员经费合计 = 301 工资福利支出 + 303 对个人和家庭的补助", "personnel funds = 301 wages and benefits + 303 subsidies to persons and families"),
    [StatementId.T06])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            new(StatementId.T06, LineKeys.Personnel, ColumnKeys.Amount),
            Economic.Lines(report[StatementId.T06], Economic.PersonnelClasses)),
    ];
}
