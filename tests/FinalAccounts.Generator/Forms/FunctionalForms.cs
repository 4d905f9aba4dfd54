using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>The columns of the forms by functional code.</summary>
public static class FunctionalForms
{
    /// <summary>公开02表 收入决算表.</summary>
    public static Grid Income(ReportStyle style, Department department) => new FunctionalForm(
        style,
        2,
        [
            new("total", "本年收入合计", programme => programme.Income),
            new("fiscal-appropriation", "财政拨款收入", programme => programme.FiscalIncome),
            new("superior-subsidy", "上级补助收入", programme => programme.SuperiorSubsidy),
            new("undertaking", "事业收入", programme => programme.Undertaking),
            new("business", "经营收入", programme => programme.Business),
            new("affiliated-units", "附属单位上缴收入", programme => programme.Affiliated),
            new("other", "其他收入", programme => programme.OtherIncome),
        ],
        department.Programmes).Print();

    /// <summary>公开03表 支出决算表.</summary>
    public static Grid Expenditure(ReportStyle style, Department department) => new FunctionalForm(
        style,
        3,
        [
            new("total", "本年支出合计", programme => programme.Expenditure),
            new("basic", "基本支出", programme => programme.Basic),
            new("project", "项目支出", programme => programme.Project),
            new("remitted-to-superior", "上缴上级支出", programme => programme.RemittedToSuperior),
            new("business", "经营支出", programme => programme.BusinessExpenditure),
            new("subsidy-to-affiliated", "对附属单位补助支出", programme => programme.SubsidyToAffiliated),
        ],
        department.Programmes).Print();

    /// <summary>公开05表 一般公共预算财政拨款支出决算表.</summary>
    public static Grid General(ReportStyle style, Department department) =>
        new FunctionalForm(style, 5, Spent("本年支出合计", programme => programme.General), department.Programmes).Print();

    /// <summary>公开07表 政府性基金预算财政拨款收入支出决算表.</summary>
    public static Grid Fund(ReportStyle style, Department department) =>
        new FunctionalForm(style, 7, Flow(programme => programme.Fund), department.Programmes).Print();

    /// <summary>公开08表 国有资本经营预算财政拨款(收入)支出决算表.</summary>
    public static Grid Capital(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        var columns = style.CapitalLikeFund ? Flow(programme => programme.Capital) : Spent("合 计", programme => programme.Capital);
        return new FunctionalForm(style, 8, columns, department.Programmes).Print();
    }

    private static AmountColumn[] Spent(string total, Func<Programme, Funding> money) =>
    [
        new("total", total, programme => money(programme).Expenditure),
        new("basic", "基本支出", programme => money(programme).Basic),
        new("project", "项目支出", programme => money(programme).Project),
    ];

    private static AmountColumn[] Flow(Func<Programme, Funding> money) =>
    [
        new("opening", "年初结转和结余", programme => money(programme).Opening),
        new("income", "本年收入", programme => money(programme).Income),
        new("expenditure", "小计", programme => money(programme).Expenditure, "本年支出"),
        new("basic", "基本支出", programme => money(programme).Basic, "本年支出"),
        new("project", "项目支出", programme => money(programme).Project, "本年支出"),
        new("closing", "年末结转和结余", programme => money(programme).Closing),
    ];
}
