namespace FinalAccounts.Statements;

/// <summary>The keys of amount columns. One key means one thing in every statement that has it.</summary>
public static class ColumnKeys
{
    private const string ExtraPrefix = "extra-";

    /// <summary>金额 / 决算数 of T01, T04's income half, T06; the only amount of its line.</summary>
    public const string Amount = "amount";

    /// <summary>合计 / 本年收入合计 / 本年支出合计: the row's total (T02, T03, T04 expenditure, T05, T08).</summary>
    public const string Total = "total";

    /// <summary>财政拨款收入 (T02).</summary>
    public const string FiscalAppropriation = "fiscal-appropriation";

    /// <summary>上级补助收入 (T02).</summary>
    public const string SuperiorSubsidy = "superior-subsidy";

    /// <summary>事业收入 (T02).</summary>
    public const string Undertaking = "undertaking";

    /// <summary>经营收入 (T02) and 经营支出 (T03).</summary>
    public const string Business = "business";

    /// <summary>附属单位上缴收入 (T02).</summary>
    public const string AffiliatedUnits = "affiliated-units";

    /// <summary>其他收入 (T02).</summary>
    public const string Other = "other";

    /// <summary>基本支出 (T03, T05, T07, T08).</summary>
    public const string Basic = "basic";

    /// <summary>项目支出 (T03, T05, T07, T08).</summary>
    public const string Project = "project";

    /// <summary>上缴上级支出 (T03).</summary>
    public const string RemittedToSuperior = "remitted-to-superior";

    /// <summary>对附属单位补助支出 (T03).</summary>
    public const string SubsidyToAffiliated = "subsidy-to-affiliated";

    /// <summary>一般公共预算财政拨款 (T04).</summary>
    public const string GeneralBudget = "general-budget";

    /// <summary>政府性基金预算财政拨款 (T04).</summary>
    public const string FundBudget = "fund-budget";

    /// <summary>国有资本经营预算财政拨款 (T04).</summary>
    public const string CapitalBudget = "capital-budget";

    /// <summary>年初结转和结余 (T07, T08; T05 where it is printed with income and balances).</summary>
    public const string Opening = "opening";

    /// <summary>年初结转和结余-基本支出结转 (T05, T07, T08 printed by kind).</summary>
    public const string OpeningBasic = "opening-basic";

    /// <summary>年初结转和结余-项目支出结转和结余 (T05, T07, T08 printed by kind).</summary>
    public const string OpeningProject = "opening-project";

    /// <summary>本年收入 (T07, T08; T05 where it is printed with income and balances).</summary>
    public const string Income = "income";

    /// <summary>本年收入-基本支出 (T05, T07, T08 printed by kind).</summary>
    public const string IncomeBasic = "income-basic";

    /// <summary>本年收入-项目支出 (T05, T07, T08 printed by kind).</summary>
    public const string IncomeProject = "income-project";

    /// <summary>本年支出-小计 (T07, T08 in the form of T07).</summary>
    public const string Expenditure = "expenditure";

    /// <summary>基本支出-人员经费 (T05, T07, T08 where basic expenditure is split).</summary>
    public const string Personnel = "personnel";

    /// <summary>基本支出-公用经费 (T05, T07, T08 where basic expenditure is split).</summary>
    public const string PublicUse = "public-use";

    /// <summary>年末结转和结余 (T07, T08; T05 where it is printed with income and balances).</summary>
    public const string Closing = "closing";

    /// <summary>年末结转和结余-基本支出结转 (T05, T07, T08 printed by kind).</summary>
    public const string ClosingBasic = "closing-basic";

    /// <summary>年末结转和结余-项目支出结转和结余 (T05, T07, T08 printed by kind).</summary>
    public const string ClosingProject = "closing-project";

    /// <summary>年末结转和结余-项目支出结转 (T05, T07, T08 printed by kind).</summary>
    public const string ClosingProjectCarried = "closing-project-carried";

    /// <summary>年末结转和结余-项目支出结余 (T05, T07, T08 printed by kind).</summary>
    public const string ClosingProjectSurplus = "closing-project-surplus";

    /// <summary>年初预算数 (T09).</summary>
    public const string OpeningBudget = "opening-budget";

    /// <summary>全年预算数, the adjusted budget (T09).</summary>
    public const string AdjustedBudget = "adjusted-budget";

    /// <summary>预算数 where the form does not say which (T09).</summary>
    public const string Budget = "budget";

    /// <summary>决算数 (T09, T10).</summary>
    public const string Final = "final";

    /// <summary>A column that the national form does not have, kept under its printed title: the n-th of its statement, counted from 1.</summary>
    public static string Extra(int number) => FormattableString.Invariant($"{ExtraPrefix}{number}");

    /// <summary>True for the key of a column that the national form does not have.</summary>
    public static bool IsExtra(string key) => key.StartsWith(ExtraPrefix, StringComparison.Ordinal);
}
