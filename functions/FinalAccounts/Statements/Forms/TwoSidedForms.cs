using FinalAccounts.Statements.Classification;
using static FinalAccounts.Statements.ColumnKeys;

namespace FinalAccounts.Statements.Forms;

/// <summary>The forms with income on the left and expenditure on the right: 公开01表 and 公开04表.</summary>
internal static class TwoSidedForms
{
    private static readonly ColumnSet OneAmount = new([new(Amount, "金额", "决算数", "决算", "金额(万元)", "金额(元)")], []);

    private static readonly ColumnSet BudgetsAndAmount = new(
        [
            new(OpeningBudget, "年初预算数", "年初预算"),
            new(AdjustedBudget, "全年预算数", "全年预算", "调整预算数"),
            new(Amount, "金额", "决算数", "决算"),
        ],
        []);

    /// <summary>公开01表.</summary>
    public static StatementForm IncomeAndExpenditure { get; } = new(
        StatementId.T01,
        "收入支出决算总表",
        [
            "收入支出决算总表", "收入支出决算表", "收支决算总表", "收支决算表", "收入支出总表", "部门收入支出决算总表", "部门收支决算总表",
            "收支总体情况表", "部门收支总体情况表", "收入支出决算总体情况表", "部门决算收支总表", "收入支出总体情况表",
        ],
        StatementLayout.TwoSided,
        [
            new(
                FormSide.Income,
                [OneAmount, BudgetsAndAmount],
                [
                    new(LineKeys.IncomeGeneralBudget, "一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算拨款收入", "一般公共预算收入", "其中:一般公共预算财政拨款"),
                    new(LineKeys.IncomeFundBudget, "政府性基金预算财政拨款收入", "政府性基金预算财政拨款", "政府性基金预算拨款收入", "政府性基金收入", "政府性基金预算收入", "政府性基金财政拨款收入"),
                    new(LineKeys.IncomeCapitalBudget, "国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入", "国有资本经营预算收入", "国有资本经营收入", "国有资本经营财政拨款收入"),
                    new(LineKeys.IncomeFiscalAppropriation, "财政拨款收入", "财政拨款"),
                    new(LineKeys.IncomeSuperiorSubsidy, "上级补助收入"),
                    new(LineKeys.IncomeUndertaking, "事业收入"),
                    new(LineKeys.IncomeBusiness, "经营收入", "事业单位经营收入"),
                    new(LineKeys.IncomeAffiliatedUnits, "附属单位上缴收入", "附属单位缴款", "附属单位缴款收入"),
                    new(LineKeys.IncomeOther, "其他收入", "其它收入"),
                    new(LineKeys.IncomeTotal, "本年收入合计", "收入合计", "本年合计"),
                    new(LineKeys.IncomeSurplusUsed, "使用非财政拨款结余(含专用结余)", "使用非财政拨款结余", "用事业基金弥补收支差额", "使用非财政拨款结余和专用结余", "使用专用结余"),
                    new(LineKeys.IncomeOpening, "年初结转和结余", "上年结转和结余", "上年结转", "年初结转", "年初结转结余"),
                    new(LineKeys.IncomeGrandTotal, "总计", "收入总计"),
                ]),
            new(FormSide.Expenditure, [OneAmount, BudgetsAndAmount], [.. ExpenditureClasses(), .. ExpenditureTotals()]),
        ]);

    /// <summary>公开04表.</summary>
    public static StatementForm FiscalAppropriation { get; } = new(
        StatementId.T04,
        "财政拨款收入支出决算总表",
        [
            "财政拨款收入支出决算总表", "财政拨款收入支出决算表", "财政拨款收支决算总表", "财政拨款收支决算表", "财政拨款收支总表",
            "财政拨款收支总体情况表", "财政拨款收入支出总体情况表", "财政拨款收入支出总表", "财政拨款收入支出决算总体情况表",
        ],
        StatementLayout.TwoSided,
        [
            new(
                FormSide.Income,
                [OneAmount, BudgetsAndAmount],
                [
                    new(LineKeys.IncomeGeneralBudget, "一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算拨款", "一般公共预算"),
                    new(LineKeys.IncomeFundBudget, "政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金预算拨款", "政府性基金", "政府性基金财政拨款", "政府性基金预算"),
                    new(LineKeys.IncomeCapitalBudget, "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算拨款", "国有资本经营财政拨款", "国有资本经营预算"),
                    new(LineKeys.IncomeTotal, "本年收入合计", "收入合计", "本年合计"),
                    new(LineKeys.IncomeOpening, "年初财政拨款结转和结余", "年初结转和结余", "上年结转", "上年结转和结余", "年初财政拨款结转结余", "年初财政拨款结转"),
                    new(LineKeys.IncomeGrandTotal, "总计", "收入总计"),
                ]),
            new(
                FormSide.Expenditure,
                [
                    new(
                        [
                            new(Total, "合计", "小计", "决算数合计"),
                            new(GeneralBudget, "一般公共预算财政拨款", "一般公共预算", "一般公共预算拨款", "一般公共预算支出"),
                            new(FundBudget, "政府性基金预算财政拨款", "政府性基金预算", "政府性基金", "政府性基金财政拨款", "政府性基金预算支出", "政府性基金预算拨款"),
                            new(CapitalBudget, "国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营", "国有资本经营财政拨款", "国有资本经营预算支出", "国有资本经营预算拨款"),
                        ],
                        [RowIdentity.Sum(Total, GeneralBudget, FundBudget, CapitalBudget)]),
                ],
                [.. ExpenditureClasses(), .. ExpenditureTotals()]),
        ]);

    private static IEnumerable<FormLine> ExpenditureClasses() =>
        ClassificationCodes.FunctionalClasses.Select(one => new FormLine(LineKeys.Expenditure(one.Code), [.. one.Names.Select(name => name.Text)]));

    private static FormLine[] ExpenditureTotals() =>
    [
        new(LineKeys.ExpenditureTotal, "本年支出合计", "支出合计", "本年合计"),
        new(LineKeys.SurplusDistribution, "结余分配"),
        new(LineKeys.ExpenditureClosing, "年末结转和结余", "年末财政拨款结转和结余", "结转下年", "年末结转", "年末结转结余", "年末财政拨款结转结余"),
        new(LineKeys.ExpenditureGrandTotal, "总计", "支出总计"),
    ];
}
