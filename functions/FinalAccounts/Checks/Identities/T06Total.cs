using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T06: the total, where the form prints one, is personnel and public-use funds.</summary>
public sealed class T06Total() : Identity(
    "T06-total",
    new("基本支出决算表：合计", "T06: total"),
    new("合计 = 人员经费合计 + 公用经费合计", "total = personnel funds + public-use funds"),
    [StatementId.T06])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        report[StatementId.T06].HasLine(LineKeys.Total)
            ? [Equation.Sum(Line(LineKeys.Total), [Line(LineKeys.Personnel), Line(LineKeys.PublicUse)])]
            : [];

    private static FigureKey Line(string key) => new(StatementId.T06, key, ColumnKeys.Amount);
}
