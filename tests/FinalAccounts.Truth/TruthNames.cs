using FinalAccounts.Statements;

namespace FinalAccounts.Truth;

/// <summary>What the transcription calls lines and columns, in the keys of the domain. Written by hand from the national forms.</summary>
internal static class TruthNames
{
    /// <summary>The functional classes of the expenditure half of T01 and T04, in the forms' order.</summary>
    private static readonly string[] Classes =
    [
        "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
        "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232", "234",
    ];

    private static readonly string[] ThreePublicLines =
    [
        LineKeys.ThreePublic, LineKeys.Abroad, LineKeys.Vehicles, LineKeys.VehiclesPurchase, LineKeys.VehiclesOperation,
        LineKeys.Reception, LineKeys.ReceptionDomestic, LineKeys.ReceptionForeignAffairs, LineKeys.ReceptionAbroad,
        LineKeys.Statistics, LineKeys.AbroadGroups, LineKeys.AbroadPersons, LineKeys.VehiclesBought, LineKeys.VehiclesHeld,
        LineKeys.ReceptionBatches, LineKeys.ReceptionForeignBatches, LineKeys.ReceptionPersons, LineKeys.ReceptionForeignPersons,
        LineKeys.ReceptionAbroadBatches, LineKeys.ReceptionAbroadPersons,
    ];

    /// <summary>The line's key.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="side"><c>收入</c> or <c>支出</c> for T01 and T04, else null.</param>
    /// <param name="code">The code for statements by code, else null.</param>
    /// <param name="number">The 行次 for statements that print one.</param>
    public static string Line(StatementId statement, string? side, string? code, int number) => statement switch
    {
        StatementId.T01 => side == "收入" ? Income01(number) : Expenditure(number - 31, 27, distribution: 28, closing: 29, grandTotal: 31, number),
        StatementId.T04 => side == "收入" ? Income04(number) : Expenditure(number - 32, 27, distribution: -1, closing: 28, grandTotal: 32, number),
        StatementId.T09 => ThreePublicLines[number - 1],
        StatementId.T10 => number switch
        {
            1 => LineKeys.AssetVehicles,
            10 => LineKeys.AssetEquipment,
            _ => LineKeys.AssetVehicleKinds[number - 2].Key,
        },
        _ => code switch
        {
            "合计" => LineKeys.Total,
            "人员经费合计" => LineKeys.Personnel,
            "公用经费合计" => LineKeys.PublicUse,
            _ => code!,
        },
    };

    /// <summary>The column's key.</summary>
    public static string Column(StatementId statement, string title) => title switch
    {
        "金额" => ColumnKeys.Amount,
        "本年收入合计" or "本年支出合计" or "合计" => ColumnKeys.Total,
        "财政拨款收入" => ColumnKeys.FiscalAppropriation,
        "上级补助收入" => ColumnKeys.SuperiorSubsidy,
        "事业收入" => ColumnKeys.Undertaking,
        "经营收入" or "经营支出" => ColumnKeys.Business,
        "附属单位上缴收入" => ColumnKeys.AffiliatedUnits,
        "其他收入" => ColumnKeys.Other,
        "基本支出" or "本年支出-基本支出" => ColumnKeys.Basic,
        "项目支出" or "本年支出-项目支出" => ColumnKeys.Project,
        "上缴上级支出" => ColumnKeys.RemittedToSuperior,
        "对附属单位补助支出" => ColumnKeys.SubsidyToAffiliated,
        "一般公共预算财政拨款" => ColumnKeys.GeneralBudget,
        "政府性基金预算财政拨款" => ColumnKeys.FundBudget,
        "国有资本经营预算财政拨款" => ColumnKeys.CapitalBudget,
        "年初结转和结余" => ColumnKeys.Opening,
        "本年收入" => ColumnKeys.Income,
        "本年支出-小计" => ColumnKeys.Expenditure,
        "年末结转和结余" => ColumnKeys.Closing,
        "年初预算数" => ColumnKeys.OpeningBudget,
        "全年预算数" => ColumnKeys.AdjustedBudget,
        "决算数" => ColumnKeys.Final,
        _ => throw new ArgumentOutOfRangeException(nameof(title), title, $"{statement} has no such column."),
    };

    private static string Income01(int number) => number switch
    {
        1 => LineKeys.IncomeGeneralBudget,
        2 => LineKeys.IncomeFundBudget,
        3 => LineKeys.IncomeCapitalBudget,
        4 => LineKeys.IncomeSuperiorSubsidy,
        5 => LineKeys.IncomeUndertaking,
        6 => LineKeys.IncomeBusiness,
        7 => LineKeys.IncomeAffiliatedUnits,
        8 => LineKeys.IncomeOther,
        27 => LineKeys.IncomeTotal,
        28 => LineKeys.IncomeSurplusUsed,
        29 => LineKeys.IncomeOpening,
        31 => LineKeys.IncomeGrandTotal,
        _ => LineKeys.Unlabelled("income", number),
    };

    private static string Income04(int number) => number switch
    {
        1 => LineKeys.IncomeGeneralBudget,
        2 => LineKeys.IncomeFundBudget,
        3 => LineKeys.IncomeCapitalBudget,
        27 => LineKeys.IncomeTotal,
        28 => LineKeys.IncomeOpening,
        29 => LineKeys.OpeningGeneralBudget,
        30 => LineKeys.OpeningFundBudget,
        31 => LineKeys.OpeningCapitalBudget,
        32 => LineKeys.IncomeGrandTotal,
        _ => LineKeys.Unlabelled("income", number),
    };

    private static string Expenditure(int position, int total, int distribution, int closing, int grandTotal, int number) =>
        position <= Classes.Length ? LineKeys.Expenditure(Classes[position - 1])
        : position == total ? LineKeys.ExpenditureTotal
        : position == distribution ? LineKeys.SurplusDistribution
        : position == closing ? LineKeys.ExpenditureClosing
        : position == grandTotal ? LineKeys.ExpenditureGrandTotal
        : LineKeys.Unlabelled("expenditure", number);
}
