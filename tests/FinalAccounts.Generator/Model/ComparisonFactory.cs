using System.Collections.Immutable;

namespace FinalAccounts.Generator.Model;

/// <summary>Makes up last year's amounts and this year's opening budget for a department.</summary>
public static class ComparisonFactory
{
    private static readonly string[] EconomicClasses = ["301", "302", "303", "307", "310", "399"];

    /// <summary>The comparison of a department. Last year's closing is this year's opening.</summary>
    public static Comparison Create(Dice dice, Department department)
    {
        ArgumentNullException.ThrowIfNull(dice);
        ArgumentNullException.ThrowIfNull(department);
        var budgetByItem = department.Programmes.ToImmutableSortedDictionary(
            programme => programme.Code,
            programme => dice.Chance(15) ? 0 : dice.Near(programme.General.Expenditure));
        var otherBudget = department.Programmes.ToDictionary(
            programme => programme.Code,
            programme => dice.Chance(40) ? 0 : dice.Near(programme.Fund.Expenditure + programme.Capital.Expenditure));
        var operating = dice.Chance(30) ? department.PublicUse : dice.PartOf(department.PublicUse);
        return new Comparison(
            PriorIncome: dice.Near(department.Income),
            PriorExpenditure: dice.Near(department.Expenditure),
            PriorOpening: dice.Chance(20) ? 0 : dice.Near(department.Opening),
            PriorClosing: department.Opening,
            PriorGrandTotal: dice.Near(department.GrandTotal),
            PriorGeneral: dice.Near(department.General.Expenditure),
            PriorEconomic: EconomicClasses.ToImmutableSortedDictionary(
                code => code,
                code => dice.Chance(10) ? 0 : dice.Near(department.EconomicAmount(code))),
            BudgetByClass: department.Programmes.GroupBy(programme => programme.Code[..3]).ToImmutableSortedDictionary(
                group => group.Key,
                group => group.Sum(programme => budgetByItem[programme.Code] + otherBudget[programme.Code])),
            BudgetByItem: budgetByItem,
            PriorOperating: dice.Near(operating),
            Operating: operating,
            Goods: dice.Chance(80) ? dice.Yuan(4, 7) : 0,
            Works: dice.Chance(20) ? dice.Yuan(5, 8) : 0,
            Services: dice.Chance(80) ? dice.Yuan(4, 8) : 0);
    }
}
