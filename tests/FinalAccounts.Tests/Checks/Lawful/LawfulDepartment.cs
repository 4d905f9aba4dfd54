using System.Collections.Immutable;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>A small made-up department whose accounts are right; each test changes what it is about.</summary>
internal static class LawfulDepartment
{
    /// <summary>The department: five items of the general budget, one of a fund.</summary>
    public static Department Plain { get; } = Build();

    /// <summary>With one item changed.</summary>
    public static Department With(this Department department, string code, Func<Programme, Programme> change) =>
        department with { Programmes = [.. department.Programmes.Select(programme => programme.Code == code ? change(programme) : programme)] };

    /// <summary>With an item more.</summary>
    public static Department Plus(this Department department, Programme programme) =>
        department with
        {
            Programmes = [.. department.Programmes.Append(programme).OrderBy(item => item.Code, StringComparer.Ordinal)],
            Comparison = department.Comparison with
            {
                BudgetByClass = department.Comparison.BudgetByClass.SetItem(
                    programme.Code[..3],
                    department.Comparison.BudgetByClass.GetValueOrDefault(programme.Code[..3]) + programme.General.Income),
                BudgetByItem = department.Comparison.BudgetByItem.SetItem(programme.Code, programme.General.Income),
            },
        };

    /// <summary>With an item's expenditure of basic kind changed, and the economic classification with it.</summary>
    public static Department WithEconomic(this Department department, string code, decimal amount) =>
        department.With("2010301", item => item with { General = item.General with { Basic = item.General.Basic + amount, Income = item.General.Income + amount } })
            with
        {
            Economic = department.Economic.SetItem(code, department.Economic.GetValueOrDefault(code) + amount),
        };

    private static Department Build()
    {
        ImmutableArray<Programme> programmes =
        [
            General("2010301", "行政运行", new(0m, 8_123_456.78m, 8_123_456.78m, 0m)),
            General("2010302", "一般行政管理事务", new(0m, 1_402_310.55m, 0m, 1_402_310.55m)),
            General("2080505", "机关事业单位基本养老保险缴费支出", new(0m, 713_204.16m, 713_204.16m, 0m)),
            General("2101101", "行政单位医疗", new(0m, 402_118.04m, 402_118.04m, 0m)),
            General("2210201", "住房公积金", new(0m, 655_907.00m, 655_907.00m, 0m)),
            new() { Code = "2120803", Name = "城市建设支出", Fund = new(0m, 3_000_000m, 0m, 3_000_000m) },
        ];
        var economic = new Dictionary<string, decimal>
        {
            ["30101"] = 3_011_208.30m,
            ["30102"] = 2_250_444.92m,
            ["30108"] = 713_204.16m,
            ["30110"] = 402_118.04m,
            ["30113"] = 655_907.00m,
            ["30201"] = 912_338.06m,
            ["30217"] = 15_312.50m,
            ["30231"] = 188_076.44m,
            ["30239"] = 466_200.00m,
            ["30299"] = 1_000_000.00m,
            ["30302"] = 279_876.56m,
        }.ToImmutableSortedDictionary();
        var department = new Department
        {
            Name = "云岭市水务局",
            Year = 2024,
            Programmes = programmes,
            Economic = economic,
            ThreePublic = new()
            {
                Operation = new(200_000m, 190_000m, 188_076.44m, 201_000m),
                Reception = new(30_000m, 16_000m, 15_312.50m, 22_100m),
                VehiclesHeld = 6,
                ReceptionBatches = 21,
                ReceptionPersons = 160,
            },
            Assets = new([0, 1, 0, 3, 0, 0, 0, 2], 1),
            Comparison = null!,
        };
        return department with { Comparison = ComparisonFactory.Create(new Dice(7), department) };
    }

    private static Programme General(string code, string name, Funding money) => new() { Code = code, Name = name, General = money };
}
