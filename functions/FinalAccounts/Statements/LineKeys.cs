namespace FinalAccounts.Statements;

/// <summary>
/// The keys of lines that have no classification code of their own. Lines by functional or economic code use the code itself as key
/// (T02, T03, T05–T08); the functional classes of T01 and T04 are <see cref="Expenditure(string)"/>.
/// </summary>
public static class LineKeys
{
    /// <summary>合计 (T02, T03, T05, T07, T08).</summary>
    public const string Total = "total";

    /// <summary>一般公共预算财政拨款(收入) (T01, T04).</summary>
    public const string IncomeGeneralBudget = "income.general-budget";

    /// <summary>政府性基金预算财政拨款(收入) (T01, T04).</summary>
    public const string IncomeFundBudget = "income.fund-budget";

    /// <summary>国有资本经营预算财政拨款(收入) (T01, T04).</summary>
    public const string IncomeCapitalBudget = "income.capital-budget";

    /// <summary>财政拨款收入 where T01 does not split it.</summary>
    public const string IncomeFiscalAppropriation = "income.fiscal-appropriation";

    /// <summary>上级补助收入 (T01).</summary>
    public const string IncomeSuperiorSubsidy = "income.superior-subsidy";

    /// <summary>事业收入 (T01).</summary>
    public const string IncomeUndertaking = "income.undertaking";

    /// <summary>经营收入 (T01).</summary>
    public const string IncomeBusiness = "income.business";

    /// <summary>附属单位上缴收入 (T01).</summary>
    public const string IncomeAffiliatedUnits = "income.affiliated-units";

    /// <summary>其他收入 (T01).</summary>
    public const string IncomeOther = "income.other";

    /// <summary>本年收入合计 (T01, T04).</summary>
    public const string IncomeTotal = "income.total";

    /// <summary>使用非财政拨款结余（含专用结余） (T01).</summary>
    public const string IncomeSurplusUsed = "income.surplus-used";

    /// <summary>年初结转和结余 (T01); 年初财政拨款结转和结余 (T04).</summary>
    public const string IncomeOpening = "income.opening";

    /// <summary>年初…一般公共预算财政拨款 (T04, under 年初财政拨款结转和结余).</summary>
    public const string OpeningGeneralBudget = "income.opening.general-budget";

    /// <summary>年初…政府性基金预算财政拨款 (T04).</summary>
    public const string OpeningFundBudget = "income.opening.fund-budget";

    /// <summary>年初…国有资本经营预算财政拨款 (T04).</summary>
    public const string OpeningCapitalBudget = "income.opening.capital-budget";

    /// <summary>总计 of the income half (T01, T04).</summary>
    public const string IncomeGrandTotal = "income.grand-total";

    /// <summary>本年支出合计 (T01, T04).</summary>
    public const string ExpenditureTotal = "expenditure.total";

    /// <summary>结余分配 (T01).</summary>
    public const string SurplusDistribution = "expenditure.surplus-distribution";

    /// <summary>年末结转和结余 (T01); 年末财政拨款结转和结余 (T04).</summary>
    public const string ExpenditureClosing = "expenditure.closing";

    /// <summary>总计 of the expenditure half (T01, T04).</summary>
    public const string ExpenditureGrandTotal = "expenditure.grand-total";

    /// <summary>人员经费合计 (T06).</summary>
    public const string Personnel = "personnel";

    /// <summary>公用经费合计 (T06).</summary>
    public const string PublicUse = "public-use";

    /// <summary>“三公”经费支出, its total (T09).</summary>
    public const string ThreePublic = "three-public";

    /// <summary>What the keys of all other lines of T09 begin with; behind it, for a line that the national form does not have, its printed name.</summary>
    public const string ThreePublicPrefix = ThreePublic + ".";

    /// <summary>因公出国（境）费 (T09).</summary>
    public const string Abroad = "abroad";

    /// <summary>公务用车购置及运行维护费 (T09).</summary>
    public const string Vehicles = "vehicles";

    /// <summary>公务用车购置费 (T09).</summary>
    public const string VehiclesPurchase = "vehicles.purchase";

    /// <summary>公务用车运行维护费 (T09).</summary>
    public const string VehiclesOperation = "vehicles.operation";

    /// <summary>公务接待费 (T09).</summary>
    public const string Reception = "reception";

    /// <summary>国内接待费 (T09).</summary>
    public const string ReceptionDomestic = "reception.domestic";

    /// <summary>其中：外事接待费 (T09).</summary>
    public const string ReceptionForeignAffairs = "reception.domestic.foreign-affairs";

    /// <summary>国（境）外接待费 (T09).</summary>
    public const string ReceptionAbroad = "reception.abroad";

    /// <summary>相关统计数, the heading line (T09).</summary>
    public const string Statistics = "statistics";

    /// <summary>因公出国（境）团组数（个） (T09).</summary>
    public const string AbroadGroups = "statistics.abroad-groups";

    /// <summary>因公出国（境）人次数（人） (T09).</summary>
    public const string AbroadPersons = "statistics.abroad-persons";

    /// <summary>公务用车购置数（辆） (T09).</summary>
    public const string VehiclesBought = "statistics.vehicles-bought";

    /// <summary>公务用车保有量（辆） (T09).</summary>
    public const string VehiclesHeld = "statistics.vehicles-held";

    /// <summary>国内公务接待批次（个） (T09).</summary>
    public const string ReceptionBatches = "statistics.reception-batches";

    /// <summary>其中：外事接待批次（个） (T09).</summary>
    public const string ReceptionForeignBatches = "statistics.reception-batches.foreign-affairs";

    /// <summary>国内公务接待人次（人） (T09).</summary>
    public const string ReceptionPersons = "statistics.reception-persons";

    /// <summary>其中：外事接待人次（人） (T09).</summary>
    public const string ReceptionForeignPersons = "statistics.reception-persons.foreign-affairs";

    /// <summary>国（境）外公务接待批次（个） (T09).</summary>
    public const string ReceptionAbroadBatches = "statistics.reception-abroad-batches";

    /// <summary>国（境）外公务接待人次（人） (T09).</summary>
    public const string ReceptionAbroadPersons = "statistics.reception-abroad-persons";

    /// <summary>车辆数合计 (T10).</summary>
    public const string AssetVehicles = "vehicles";

    /// <summary>单价 100 万元（含）以上设备（不含车辆） (T10); older forms: 单价 50 万元以上通用设备 and 单价 100 万元以上专用设备 are <c>equipment.general</c> and <c>equipment.special</c>.</summary>
    public const string AssetEquipment = "equipment";

    /// <summary>The expenditure line of a functional class in T01 and T04: <c>expenditure.201</c>.</summary>
    /// <param name="functionalClass">The class's three digits, which the form does not print: 一般公共服务支出 is 201.</param>
    public static string Expenditure(string functionalClass) => "expenditure." + functionalClass;

    /// <summary>A numbered line without a label: <c>income.line-9</c>.</summary>
    /// <param name="side"><c>income</c> or <c>expenditure</c>.</param>
    /// <param name="number">Its 行次.</param>
    public static string Unlabelled(string side, int number) => $"{side}.line-{number}";

    /// <summary>A kind of vehicle in T10: <c>vehicles.secret-communication</c> and so on; the list is the form's own order.</summary>
    public static readonly IReadOnlyList<(string Key, string Label)> AssetVehicleKinds =
    [
        ("vehicles.leaders", "副部（省）级及以上领导用车"),
        ("vehicles.principals", "主要负责人用车"),
        ("vehicles.secret-communication", "机要通信用车"),
        ("vehicles.emergency", "应急保障用车"),
        ("vehicles.law-enforcement", "执法执勤用车"),
        ("vehicles.special", "特种专业技术用车"),
        ("vehicles.retired-cadres", "离退休干部服务用车"),
        ("vehicles.other", "其他用车"),
    ];
}
