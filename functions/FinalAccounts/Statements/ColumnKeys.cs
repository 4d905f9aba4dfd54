namespace FinalAccounts.Statements;

/// <summary>The keys of amount columns. One key means one thing in every statement that has it.</summary>
public static class ColumnKeys
{
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

    /// <summary>年初结转和结余 (T07, T08).</summary>
    public const string Opening = "opening";

    /// <summary>本年收入 (T07, T08).</summary>
    public const string Income = "income";

    /// <summary>本年支出-小计 (T07, T08 in the form of T07).</summary>
    public const string Expenditure = "expenditure";

    /// <summary>年末结转和结余 (T07, T08).</summary>
    public const string Closing = "closing";

    /// <summary>年初预算数 (T09).</summary>
    public const string OpeningBudget = "opening-budget";

    /// <summary>全年预算数, the adjusted budget (T09).</summary>
    public const string AdjustedBudget = "adjusted-budget";

    /// <summary>预算数 where the form does not say which (T09).</summary>
    public const string Budget = "budget";

    /// <summary>决算数 (T09, T10).</summary>
    public const string Final = "final";
}
