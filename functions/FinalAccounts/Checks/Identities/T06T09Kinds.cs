using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>What basic expenditure pays for the three public expenses is a part of them; projects may pay the rest.</summary>
public sealed class T06T09Kinds() : Identity(
    "T06-T09-kinds",
    new("基本支出表与“三公”经费表：经济科目不大于“三公”决算数", "T06 and T09: basic expenditure within the three public expenses"),
    new("公开06表 30212、30217、30231、31013 ≤ 公开09表 因公出国（境）费、公务接待费、公务用车运行维护费、公务用车购置费 决算数", "T06 30212, 30217, 30231, 31013 ≤ T09 travel abroad, receptions, vehicle operation, vehicle purchase"),
    [StatementId.T06, StatementId.T09],
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Pair("30212", LineKeys.Abroad),
        Pair("30217", LineKeys.Reception),
        Pair("30231", LineKeys.VehiclesOperation),
        Pair("31013", LineKeys.VehiclesPurchase),
    ];

    private static Equation Pair(string code, string line) => Equation.Within(
        new(StatementId.T09, line, ColumnKeys.Final),
        new FigureKey(StatementId.T06, code, ColumnKeys.Amount));
}
