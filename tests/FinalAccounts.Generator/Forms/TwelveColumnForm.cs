using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开09表 in one line of twelve columns.</summary>
public static class TwelveColumnForm
{
    private static readonly string[] Lines = ["three-public", "abroad", "vehicles", "vehicles.purchase", "vehicles.operation", "reception"];

    /// <summary>The table.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var amounts = new AmountPrinter(style, 9);
        var money = department.ThreePublic;
        Planned[] items = [money.Total, money.Abroad, money.Vehicles, money.Purchase, money.Operation, money.Reception];
        var budgets = Lines.Zip(items, (line, item) => amounts.Amount(line, "budget", item.AdjustedBudget)).ToArray();
        var finals = Lines.Zip(items, (line, item) => amounts.Amount(line, "final", item.Final)).ToArray();
        var pairs = style.ThreePublic == ThreePublicForm.TwelveInPairs;
        GridRow data = new(pairs ? [.. budgets.Zip(finals, (budget, final) => new[] { budget, final }).SelectMany(pair => pair)] : [.. budgets, .. finals]);
        IEnumerable<GridRow> numbers = style.ColumnNumbers ? [new([.. Labels.Numbers(1, 12)], Header: true)] : [];
        return new Grid([.. pairs ? HeadInPairs() : HeadInHalves(), .. numbers, data]);
    }

    private static IEnumerable<GridRow> HeadInHalves()
    {
        yield return new([new("预算数", 6), new("决算数", 6)], Header: true);
        yield return new([.. Half(), .. Half()], Header: true);
        yield return new([.. Vehicles(), .. Vehicles()], Header: true);

        static GridCell[] Half() => [new("合计", RowSpan: 2), new("因公出国（境）费", RowSpan: 2), new("公务用车购置及运行维护费", 3), new("公务接待费", RowSpan: 2)];
        static GridCell[] Vehicles() => [new("小计"), new("公务用车购置费"), new("公务用车运行维护费")];
    }

    private static IEnumerable<GridRow> HeadInPairs()
    {
        yield return new([new("合计", 2, 2), new("因公出国（境）费", 2, 2), new("公务用车购置及运行维护费", 6), new("公务接待费", 2, 2)], Header: true);
        yield return new([new("小计", 2), new("公务用车购置费", 2), new("公务用车运行维护费", 2)], Header: true);
        yield return new([.. Enumerable.Range(0, 6).SelectMany(_ => new GridCell[] { new("预算数"), new("决算数") })], Header: true);
    }
}
