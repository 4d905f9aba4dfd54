using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Expenditure from fiscal appropriations is a part of all expenditure, class by class.</summary>
public sealed class T01T04ExpenditureByFunction() : Identity(
    "T01-T04-expenditure-by-function",
    new("总表与财政拨款总表：财政拨款支出不大于全部支出", "T01 and T04: fiscal expenditure within all expenditure"),
    new("公开04表 某功能分类 合计 ≤ 公开01表 该功能分类", "T04 total of a class ≤ T01 expenditure of the class"),
    [StatementId.T01, StatementId.T04],
    Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        Halves.Classes(report[StatementId.T01])
            .Select(line => line.Key)
            .Append(LineKeys.ExpenditureTotal)
            .Where(report[StatementId.T04].HasLine)
            .Select(line => Equation.Within(
                new(StatementId.T01, line, ColumnKeys.Amount),
                new FigureKey(StatementId.T04, line, ColumnKeys.Total)));
}
