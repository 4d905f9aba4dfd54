using System.Collections.Immutable;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Made-up departments whose accounts are right and unusual: each seed draws some of the situations that tempt a checker into a false alarm.</summary>
internal static class HardDepartments
{
    /// <summary>A department of a kind, exact to the 分.</summary>
    /// <param name="kind">What is unusual about it.</param>
    /// <param name="seed">The dice.</param>
    public static Department Create(HardKind kind, int seed)
    {
        var dice = new Dice((seed * 31) + (int)kind);
        var department = DepartmentFactory.Create(dice, new DepartmentLimits(Capital: false, DebtAndOther: false));
        var programmes = kind switch
        {
            HardKind.ManyCodes => [.. FunctionalClassification.All.Where(item => item.Source != MoneySource.Capital && dice.Chance(85)).Select(item => Small(dice, item))],
            HardKind.SingleCode => [Small(dice, new("2010301", "行政运行", MoneySource.General))],
            HardKind.FundsOnly => [.. FunctionalClassification.All.Where(item => item.Source == MoneySource.Fund).Take(3).Select(item => Small(dice, item))],
            HardKind.CarriedOverOnly => [.. department.Programmes.Select(item => item with { General = Kept(dice, item.General), Fund = Kept(dice, item.Fund) })],
            HardKind.Refunds => [.. department.Programmes.Select(item => Refunded(dice, item))],
            HardKind.OtherMoney => [.. department.Programmes.Select(item => item with
            {
                Undertaking = dice.Yuan(4, 9),
                SuperiorSubsidy = dice.Yuan(3, 7),
                Affiliated = dice.Yuan(3, 6),
                OtherIncome = -dice.Yuan(1, 4),
                OtherBasic = dice.Yuan(2, 8),
                OtherProject = dice.Yuan(2, 8),
                BusinessExpenditure = dice.Chance(30) ? dice.Yuan(3, 6) : 0m,
                RemittedToSuperior = dice.Chance(30) ? dice.Yuan(3, 6) : 0m,
                SubsidyToAffiliated = dice.Chance(30) ? dice.Yuan(3, 6) : 0m,
            })],
            HardKind.Pennies => [.. department.Programmes.Select(item => item with { OtherIncome = dice.Yuan(1, 2), OtherBasic = dice.Yuan(1, 2), Undertaking = 0m })],
            _ => department.Programmes,
        };
        department = department with { Programmes = programmes };
        return WithBalances(dice, kind, department with { Economic = Economic(dice, department), ThreePublic = new() { ReceptionBatches = 0 } });
    }

    private static Department WithBalances(Dice dice, HardKind kind, Department department)
    {
        var (used, distributed, opening) = kind switch
        {
            HardKind.OtherMoney => (dice.Yuan(4, 8), dice.Yuan(4, 8), dice.Yuan(5, 8)),
            HardKind.NegativeBalances => (0m, 0m, -dice.Yuan(3, 8)),
            HardKind.Pennies => (0m, 0m, 0m),
            _ => (department.SurplusUsed, department.SurplusDistribution, department.OtherOpening),
        };
        department = department with { SurplusUsed = used, SurplusDistribution = distributed, OtherOpening = opening };
        return department with { Comparison = ComparisonFactory.Create(dice, department) };
    }

    // Basic expenditure by economic code: what may be below zero is one line that the others make up for.
    private static ImmutableSortedDictionary<string, decimal> Economic(Dice dice, Department department)
    {
        var basic = department.Programmes.Sum(item => item.General.Basic);
        string[] codes = ["30101", "30102", "30103", "30108", "30109", "30113", "30199", "30201", "30205", "30207", "30228", "30229", "30299", "30302", "30305", "30309"];
        var parts = dice.Cut(basic, codes.Length);
        return codes.Zip(parts).Where(pair => pair.Second != 0m).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Programme Small(Dice dice, FunctionalItem item)
    {
        var money = new Funding(
            dice.Chance(30) ? dice.Yuan(1, 6) : 0m,
            dice.Yuan(2, 7),
            item.Source == MoneySource.General && dice.Chance(50) ? dice.Yuan(1, 3) : 0m,
            dice.Chance(90) ? dice.Yuan(1, 4) : 0m);
        var programme = new Programme { Code = item.Code, Name = item.Name };
        return item.Source == MoneySource.Fund ? programme with { Fund = money } : programme with { General = money };
    }

    // Nothing came in and nothing was spent this year.
    private static Funding Kept(Dice dice, Funding money) => money.IsEmpty ? money : new(dice.Yuan(3, 7), 0m, 0m, 0m);

    // Money of earlier years that came back is expenditure below zero.
    private static Programme Refunded(Dice dice, Programme item) => dice.Chance(40) && !item.General.IsEmpty
        ? item with { General = item.General with { Project = -dice.Yuan(2, 6) } }
        : dice.Chance(30) ? item with { OtherProject = -dice.Yuan(2, 5) } : item;
}

/// <summary>What is unusual about a lawful department.</summary>
public enum HardKind
{
    /// <summary>Codes by the dozen, each with a small amount: sums of very many rounded parts.</summary>
    ManyCodes,

    /// <summary>One 项 and nothing else.</summary>
    SingleCode,

    /// <summary>Government funds alone.</summary>
    FundsOnly,

    /// <summary>What was there at the beginning is there at the end.</summary>
    CarriedOverOnly,

    /// <summary>Expenditure below zero, from money that came back.</summary>
    Refunds,

    /// <summary>Every kind of other money, a surplus used and one distributed, other income below zero.</summary>
    OtherMoney,

    /// <summary>Other money begins the year in deficit.</summary>
    NegativeBalances,

    /// <summary>Other money of a few yuan, which rounding hides in some figures and not in others.</summary>
    Pennies,

    /// <summary>Nothing in particular.</summary>
    Usual,
}
