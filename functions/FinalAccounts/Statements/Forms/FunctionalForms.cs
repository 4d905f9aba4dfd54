using static FinalAccounts.Statements.ColumnKeys;
using static FinalAccounts.Statements.Forms.RowIdentity;

namespace FinalAccounts.Statements.Forms;

/// <summary>The forms whose lines are functional codes: 公开02, 03, 05, 07, 08 表.</summary>
internal static class FunctionalForms
{
    /// <summary>公开02表.</summary>
    public static StatementForm Income { get; } = Form(
        StatementId.T02,
        "收入决算表",
        ["收入决算表", "收入决算总表", "部门收入决算表", "部门收入决算总表", "收入总体情况表", "部门收入总体情况表", "收入情况表", "收入决算情况表"],
        new ColumnSet(
            [
                new(Total, "本年收入合计", "收入合计", "合计", "总计", "本年收入小计", "小计", "本年收入"),
                new(FiscalAppropriation, "财政拨款收入", "财政拨款"),
                new(SuperiorSubsidy, "上级补助收入", "上级补助"),
                new(Undertaking, "事业收入", "事业收入小计"),
                new(Business, "经营收入", "事业单位经营收入"),
                new(AffiliatedUnits, "附属单位上缴收入", "附属单位上缴", "附属单位缴款", "附属单位缴款收入"),
                new(Other, "其他收入", "其它收入"),
            ],
            [Sum(Total, FiscalAppropriation, SuperiorSubsidy, Undertaking, Business, AffiliatedUnits, Other)]));

    /// <summary>公开03表.</summary>
    public static StatementForm Expenditure { get; } = Form(
        StatementId.T03,
        "支出决算表",
        ["支出决算表", "支出决算总表", "部门支出决算表", "部门支出决算总表", "支出总体情况表", "部门支出总体情况表", "支出情况表", "支出决算情况表"],
        new ColumnSet(
            [
                new(Total, "本年支出合计", "支出合计", "合计", "总计", "本年支出小计", "小计", "本年支出"),
                new(Basic, "基本支出", "基本支出小计"),
                new(Project, "项目支出", "项目支出小计"),
                new(RemittedToSuperior, "上缴上级支出", "上缴上级"),
                new(Business, "经营支出", "事业单位经营支出"),
                new(SubsidyToAffiliated, "对附属单位补助支出", "对附属单位补助", "附属单位补助支出", "对下级单位补助支出"),
            ],
            [Sum(Total, Basic, Project, RemittedToSuperior, Business, SubsidyToAffiliated)]));

    /// <summary>公开05表.</summary>
    public static StatementForm GeneralBudget { get; } = Form(
        StatementId.T05,
        "一般公共预算财政拨款支出决算表",
        [
            "一般公共预算财政拨款支出决算表", "一般公共预算支出决算表", "一般公共预算拨款支出决算表", "一般公共预算当年财政拨款支出决算表",
            "一般公共预算支出情况表", "一般公共预算财政拨款支出情况表", "财政拨款支出决算表", "公共预算财政拨款支出决算表",
            "一般公共预算财政拨款支出决算总表", "一般公共预算财政拨款收入支出决算表",
        ],
        BudgetColumns.Expenditure,
        BudgetColumns.ExpenditureWithFunds,
        BudgetColumns.Flow(Total),
        BudgetColumns.FlowByKind(Total));

    /// <summary>公开07表.</summary>
    public static StatementForm FundBudget { get; } = Form(
        StatementId.T07,
        "政府性基金预算财政拨款收入支出决算表",
        [
            "政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表", "政府性基金预算收入支出决算表", "政府性基金预算支出决算表",
            "政府性基金收入支出决算表", "政府性基金支出决算表", "政府性基金预算财政拨款收支决算表", "政府性基金预算财政拨款收入支出表",
            "政府性基金预算支出情况表", "政府性基金预算收支决算表", "政府性基金财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算总表",
        ],
        BudgetColumns.Flow(ColumnKeys.Expenditure),
        BudgetColumns.FlowByKind(ColumnKeys.Expenditure));

    /// <summary>公开08表.</summary>
    public static StatementForm CapitalBudget { get; } = Form(
        StatementId.T08,
        "国有资本经营预算财政拨款支出决算表",
        [
            "国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算财政拨款(收入)支出决算表",
            "国有资本经营预算支出决算表", "国有资本经营预算收入支出决算表", "国有资本经营财政拨款支出决算表", "国有资本经营支出决算表",
            "国有资本经营预算财政拨款收支决算表", "国有资本经营预算支出情况表", "国有资本经营财政拨款收入支出决算表",
        ],
        BudgetColumns.Expenditure with
        {
            Columns = [new(Total, "合计", "本年支出合计", "支出合计", "决算数合计", "小计", "本年支出小计", "本年支出", "决算数"), .. BudgetColumns.Expenditure.Columns[1..]],
        },
        BudgetColumns.Flow(ColumnKeys.Expenditure),
        BudgetColumns.FlowByKind(ColumnKeys.Expenditure));

    private static StatementForm Form(StatementId id, string title, string[] titles, params ColumnSet[] sets) =>
        new(id, title, [.. titles], StatementLayout.FunctionalCodes, [new(FormSide.Whole, [.. sets], [])]);
}
