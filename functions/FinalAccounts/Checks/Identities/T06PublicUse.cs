using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T06: public-use funds are all classes but 301 and 303.</summary>
public sealed class T06PublicUse() : Identity(
    "T06-public-use",
    new("基本支出决算表：公用经费合计", "T06: public-use funds"),
    new("公用经费合计 = 302 商品和服务支出 + 307 + 310 + … （301、303 以外各类）", "public-use funds = 302 goods and services + 307 + 310 + … (all classes but 301 and 303)"),
    [StatementId.T06])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            new(StatementId.T06, LineKeys.PublicUse, ColumnKeys.Amount),
            Economic.Lines(
                report[StatementId.T06],
                Economic.Classes(report[StatementId.T06]).Where(code => !Economic.PersonnelClasses.Contains(code)))),
    ];
}
