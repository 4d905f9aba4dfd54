namespace FinalAccounts.Narrative;

/// <summary>The words in headings that tell sections apart. The first entry that fits decides, so the particular come before the general.</summary>
internal static class SectionTitles
{
    private static readonly (string Word, ProseSection Section)[] Words =
    [
        ("名词解释", ProseSection.Terms),
        ("绩效评价报告", ProseSection.Evaluation),
        ("机关运行经费", ProseSection.Operating),
        ("机关运行支出", ProseSection.Operating),
        ("政府采购", ProseSection.Procurement),
        ("国有资产", ProseSection.Assets),
        ("因公出国", ProseSection.ThreePublic),
        ("公务接待", ProseSection.ThreePublic),
        ("公务用车购置", ProseSection.ThreePublic),
        ("公务用车运行", ProseSection.ThreePublic),
        ("车辆", ProseSection.Assets),
        ("三公", ProseSection.ThreePublic),
        ("绩效", ProseSection.Performance),
        ("政府性基金", ProseSection.FundBudget),
        ("国有资本", ProseSection.CapitalBudget),
        ("基本支出", ProseSection.Basic),
        ("一般公共预算财政拨款收入支出", ProseSection.GeneralBudget),
        ("一般公共预算收入支出", ProseSection.GeneralBudget),
        ("一般公共预算财政拨款收支", ProseSection.GeneralBudget),
        ("财政拨款收入支出", ProseSection.FiscalTotals),
        ("财政拨款收入、支出", ProseSection.FiscalTotals),
        ("财政拨款收支", ProseSection.FiscalTotals),
        ("财政拨款收、支", ProseSection.FiscalTotals),
        ("一般公共预算", ProseSection.GeneralBudget),
        ("财政拨款支出", ProseSection.FiscalExpenditure),
        ("收入支出", ProseSection.Totals),
        ("收入、支出", ProseSection.Totals),
        ("收支", ProseSection.Totals),
        ("收入决算", ProseSection.Income),
        ("支出决算", ProseSection.Expenditure),
        ("收入情况", ProseSection.Income),
        ("支出情况", ProseSection.Expenditure),
        ("机构设置", ProseSection.Units),
        ("单位构成", ProseSection.Units),
        ("人员情况", ProseSection.Units),
        ("人员构成", ProseSection.Units),
        ("主要职", ProseSection.Overview),
        ("概况", ProseSection.Overview),
    ];

    /// <summary>The section that a heading opens, or null when it names none.</summary>
    /// <param name="title">The heading's compact text without its number.</param>
    public static ProseSection? Of(string title)
    {
        foreach (var (word, section) in Words)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The section that a part (第三部分 …) begins with.</summary>
    /// <param name="title">The part's compact title.</param>
    public static ProseSection OfPart(string title) =>
        title.Contains("名词解释", StringComparison.Ordinal) ? ProseSection.Terms
        : title.Contains("附件", StringComparison.Ordinal) || title.Contains("绩效评价报告", StringComparison.Ordinal) ? ProseSection.Evaluation
        : title.Contains("概况", StringComparison.Ordinal) ? ProseSection.Overview
        : title.Contains('表', StringComparison.Ordinal) ? ProseSection.Tables
        : ProseSection.Other;
}
