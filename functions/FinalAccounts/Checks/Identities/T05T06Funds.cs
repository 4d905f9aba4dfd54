using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Personnel and public-use funds of T05, where it prints them, are those of T06.</summary>
public sealed class T05T06Funds() : Identity(
    "T05-T06-funds",
    new("一般公共预算支出表与基本支出表：人员经费、公用经费一致", "T05 and T06: personnel and public-use funds"),
    new("公开05表 合计行 人员经费、公用经费 = 公开06表 人员经费合计、公用经费合计", "T05 personnel and public-use funds of the total line = T06 personnel and public-use funds"),
    [StatementId.T05, StatementId.T06])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        // A T06 of all fiscal appropriations holds the funds of T07 and T08 too.
        if (!report[StatementId.T06].Title.Contains("一般公共预算", StringComparison.Ordinal))
        {
            return [];
        }

        (string Column, string Line)[] pairs = [(ColumnKeys.Personnel, LineKeys.Personnel), (ColumnKeys.PublicUse, LineKeys.PublicUse)];
        return pairs
            .Where(pair => report[StatementId.T05].HasColumn(pair.Column))
            .Select(pair => Equation.Same(
                new(StatementId.T05, LineKeys.Total, pair.Column),
                new(StatementId.T06, pair.Line, ColumnKeys.Amount)));
    }
}
