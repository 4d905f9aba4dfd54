using System.Collections.Immutable;

namespace FinalAccounts.Generator.Model;

/// <summary>A department's year in exact yuan: everything that its final accounts print is derived from here.</summary>
public sealed record Department
{
    public required string Name { get; init; }

    public required int Year { get; init; }

    /// <summary>The 项, by code.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>使用非财政拨款结余（含专用结余）.</summary>
    public decimal SurplusUsed { get; init; }

    /// <summary>结余分配.</summary>
    public decimal SurplusDistribution { get; init; }

    /// <summary>年初结转和结余 of money that is no fiscal appropriation.</summary>
    public decimal OtherOpening { get; init; }

    /// <summary>The basic expenditure of the general budget by economic 款 (five digits).</summary>
    public required ImmutableSortedDictionary<string, decimal> Economic { get; init; }

    public required ThreePublic ThreePublic { get; init; }

    public required Assets Assets { get; init; }

    /// <summary>Last year's and budgeted amounts that only the prose speaks of.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>The three budgets added over all 项.</summary>
    public Funding General => Programmes.Aggregate(default(Funding), (sum, programme) => sum + programme.General);

    public Funding Fund => Programmes.Aggregate(default(Funding), (sum, programme) => sum + programme.Fund);

    public Funding Capital => Programmes.Aggregate(default(Funding), (sum, programme) => sum + programme.Capital);

    public decimal FiscalOpening => General.Opening + Fund.Opening + Capital.Opening;

    public decimal FiscalClosing => General.Closing + Fund.Closing + Capital.Closing;

    public decimal FiscalIncome => Programmes.Sum(programme => programme.FiscalIncome);

    public decimal FiscalExpenditure => General.Expenditure + Fund.Expenditure + Capital.Expenditure;

    public decimal Income => Programmes.Sum(programme => programme.Income);

    public decimal Expenditure => Programmes.Sum(programme => programme.Expenditure);

    /// <summary>年初结转和结余 of 公开01表.</summary>
    public decimal Opening => FiscalOpening + OtherOpening;

    /// <summary>总计 of either half of 公开01表.</summary>
    public decimal GrandTotal => Income + SurplusUsed + Opening;

    /// <summary>年末结转和结余 of 公开01表.</summary>
    public decimal Closing => GrandTotal - Expenditure - SurplusDistribution;

    /// <summary>What is left at the end of the money that is no fiscal appropriation.</summary>
    public decimal OtherClosing => Closing - FiscalClosing;

    /// <summary>人员经费合计.</summary>
    public decimal Personnel => Economic.Where(line => EconomicClassification.IsPersonnel(line.Key)).Sum(line => line.Value);

    /// <summary>公用经费合计.</summary>
    public decimal PublicUse => Economic.Where(line => !EconomicClassification.IsPersonnel(line.Key)).Sum(line => line.Value);

    /// <summary>The amount of an economic class (three digits) or 款 (five).</summary>
    public decimal EconomicAmount(string code) =>
        Economic.Where(line => line.Key.StartsWith(code, StringComparison.Ordinal)).Sum(line => line.Value);
}

/// <summary>One amount of 三公: what was planned, what the plan became, what was spent, and what was spent last year.</summary>
/// <param name="OpeningBudget">年初预算数.</param>
/// <param name="AdjustedBudget">全年预算数.</param>
/// <param name="Final">决算数.</param>
/// <param name="Prior">Last year's 决算数.</param>
public readonly record struct Planned(decimal OpeningBudget, decimal AdjustedBudget, decimal Final, decimal Prior)
{
    public static Planned operator +(Planned a, Planned b) => new(
        a.OpeningBudget + b.OpeningBudget,
        a.AdjustedBudget + b.AdjustedBudget,
        a.Final + b.Final,
        a.Prior + b.Prior);
}

/// <summary>“三公”经费 with its counts.</summary>
public sealed record ThreePublic
{
    public Planned Abroad { get; init; }

    public Planned Purchase { get; init; }

    public Planned Operation { get; init; }

    public Planned Reception { get; init; }

    public Planned Vehicles => Purchase + Operation;

    public Planned Total => Abroad + Vehicles + Reception;

    /// <summary>The part of the reception's final figure that was spent on guests from abroad.</summary>
    public decimal ReceptionAbroad { get; init; }

    /// <summary>国内接待费.</summary>
    public decimal ReceptionDomestic => Reception.Final - ReceptionAbroad;

    /// <summary>其中：外事接待费, a part of the domestic reception.</summary>
    public decimal ReceptionForeignAffairs { get; init; }

    public int AbroadGroups { get; init; }

    public int AbroadPersons { get; init; }

    public int VehiclesBought { get; init; }

    public int VehiclesHeld { get; init; }

    public int ReceptionBatches { get; init; }

    public int ReceptionForeignBatches { get; init; }

    public int ReceptionPersons { get; init; }

    public int ReceptionForeignPersons { get; init; }

    public int ReceptionAbroadBatches { get; init; }

    public int ReceptionAbroadPersons { get; init; }
}

/// <summary>国有资产占用情况.</summary>
/// <param name="Vehicles">The eight kinds of vehicles in the order of 公开10表.</param>
/// <param name="Equipment">单价 100 万元（含）以上设备（不含车辆）.</param>
public sealed record Assets(ImmutableArray<int> Vehicles, int Equipment);

/// <summary>Amounts of other years and plans.</summary>
/// <param name="PriorIncome">Last year's 本年收入合计.</param>
/// <param name="PriorExpenditure">Last year's 本年支出合计.</param>
/// <param name="PriorOpening">Last year's 年初结转和结余.</param>
/// <param name="PriorClosing">Last year's 年末结转和结余, which is this year's opening.</param>
/// <param name="PriorGrandTotal">Last year's 总计.</param>
/// <param name="PriorGeneral">Last year's expenditure of the general budget.</param>
/// <param name="PriorEconomic">Last year's basic expenditure by economic class.</param>
/// <param name="BudgetByClass">年初预算数 of fiscal expenditure by functional class.</param>
/// <param name="BudgetByItem">年初预算数 of the general budget by 项; empty amounts for those without.</param>
/// <param name="PriorOperating">Last year's 机关运行经费.</param>
/// <param name="Operating">This year's 机关运行经费, a part of 公用经费.</param>
/// <param name="Goods">Procurement of goods.</param>
/// <param name="Works">Procurement of works.</param>
/// <param name="Services">Procurement of services.</param>
public sealed record Comparison(
    decimal PriorIncome,
    decimal PriorExpenditure,
    decimal PriorOpening,
    decimal PriorClosing,
    decimal PriorGrandTotal,
    decimal PriorGeneral,
    ImmutableSortedDictionary<string, decimal> PriorEconomic,
    ImmutableSortedDictionary<string, decimal> BudgetByClass,
    ImmutableSortedDictionary<string, decimal> BudgetByItem,
    decimal PriorOperating,
    decimal Operating,
    decimal Goods,
    decimal Works,
    decimal Services);
