using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>
/// What basic expenditure pays for the three public expenses is a part of them; projects may pay the rest. A blank expense is bound by the
/// total above it, which leaves no room for it or does.
/// </summary>
public sealed class T06T09Kinds() : Identity(
    "T06-T09-kinds",
    new("基本支出表与“三公”经费表：经济科目不大于“三公”决算数", "T06 and T09: basic expenditure within the three public expenses"),
    new(
        "公开06表 30212、30217、30231、31013 ≤ 公开09表 因公出国（境）费、公务接待费、公务用车运行维护费、公务用车购置费 决算数；该项空白时与同级各项相加 ≤ 上级项",
        "T06 30212, 30217, 30231, 31013 ≤ T09 travel abroad, receptions, vehicle operation, vehicle purchase; where that is blank, with its siblings ≤ the line above them"),
    [StatementId.T06, StatementId.T09])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var t09 = report[StatementId.T09];
        return
        [
            .. Pair(t09, "30212", LineKeys.Abroad, LineKeys.ThreePublic, LineKeys.Vehicles, LineKeys.Reception),
            .. Pair(t09, "30217", LineKeys.Reception, LineKeys.ThreePublic, LineKeys.Vehicles, LineKeys.Abroad),
            .. Pair(t09, "30231", LineKeys.VehiclesOperation, LineKeys.Vehicles, LineKeys.VehiclesPurchase),
            .. Pair(t09, "31013", LineKeys.VehiclesPurchase, LineKeys.Vehicles, LineKeys.VehiclesOperation),
        ];
    }

    private static IEnumerable<Equation> Pair(Statement t09, string code, string line, string above, params string[] siblings)
    {
        yield return Equation.Within(Final(line), Basic(code));
        if (t09[line, ColumnKeys.Final] is { Printed.Length: 0 })
        {
            yield return Equation.Within(Final(above), siblings.Select(Final).Prepend(Basic(code)));
        }
    }

    private static FigureKey Final(string line) => new(StatementId.T09, line, ColumnKeys.Final);

    private static FigureKey Basic(string code) => new(StatementId.T06, code, ColumnKeys.Amount);
}
