namespace FinalAccounts.Statements.Forms;

/// <summary>公开06表: basic expenditure by economic codes, in blocks side by side, or one below another with 人员经费 and 公用经费 as columns (北京, 广东).</summary>
internal static class EconomicForm
{
    /// <summary>The form.</summary>
    public static StatementForm BasicExpenditure { get; } = new(
        StatementId.T06,
        "一般公共预算财政拨款基本支出决算表",
        [
            "一般公共预算财政拨款基本支出决算表", "一般公共预算基本支出决算表", "一般公共预算财政拨款基本支出表", "一般公共预算基本支出情况表",
            "一般公共预算财政拨款基本支出情况表", "财政拨款基本支出决算表", "基本支出决算表", "一般公共预算拨款基本支出决算表",
            "一般公共预算财政拨款基本支出决算情况表", "公共预算财政拨款基本支出决算表", "一般公共预算财政拨款支出决算经济分类表",
        ],
        StatementLayout.EconomicBlocks,
        [
            new(
                FormSide.Whole,
                [
                    new([new(ColumnKeys.Amount, "金额", "决算数", "决算", "支出")], []),
                    new(
                        [
                            new(ColumnKeys.Amount, "合计", "小计", "基本支出合计", "基本支出", "本年支出合计", "基本支出小计", "金额", "决算数", "决算数合计"),
                            new(ColumnKeys.Personnel, "人员经费", "基本支出人员经费", "人员支出", "决算数人员经费"),
                            new(ColumnKeys.PublicUse, "公用经费", "日常公用经费", "基本支出公用经费", "公用支出", "日常公用支出", "基本支出日常公用经费", "决算数公用经费"),
                        ],
                        [RowIdentity.Sum(ColumnKeys.Amount, ColumnKeys.Personnel, ColumnKeys.PublicUse)]),
                ],
                [
                    new(LineKeys.Personnel, "人员经费合计", "人员经费小计", "人员经费支出合计"),
                    new(LineKeys.PublicUse, "公用经费合计", "公用经费小计", "日常公用经费合计", "公用经费支出合计"),
                    new(LineKeys.Total, "合计", "总计", "基本支出合计"),
                ]),
        ]);
}
