using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Expenditure of a functional class is the same in T01 and T03.</summary>
public sealed class T01T03ByFunction() : Identity(
    "T01-T03-by-function",
    new("总表与支出决算表：各功能分类支出一致", "T01 and T03: expenditure by function"),
    new("公开01表 某功能分类支出 = 公开03表 该类 本年支出合计；公开03表未列的类在公开01表中无数", "T01 expenditure of a class = T03 total of the class; a class that T03 does not list has none in T01"),
    [StatementId.T01, StatementId.T03])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        Halves.Classes(report[StatementId.T01])
            .Where(line => report[StatementId.T03].HasLine(Halves.ClassOf(line.Key)!))
            .Select(line => Equation.Same(
                new(StatementId.T01, line.Key, ColumnKeys.Amount),
                new(StatementId.T03, Halves.ClassOf(line.Key)!, ColumnKeys.Total)))
            .Concat(Halves.Unlisted(report[StatementId.T01], ColumnKeys.Amount, report[StatementId.T03], ColumnKeys.Total) is { } unlisted ? [unlisted] : []);
}
