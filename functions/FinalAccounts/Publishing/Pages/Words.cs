using FinalAccounts.Checks;
using FinalAccounts.Narrative;

namespace FinalAccounts.Publishing.Pages;

/// <summary>How the pages call verdicts, severities and kinds. Every mark has a sign of its own, so that nothing is told by colour alone.</summary>
internal static class Words
{
    public static Mark Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => new("holds", "✓", new("成立", "holds")),
        Verdict.Rounding => new("rounding", "≈", new("尾差内成立", "holds within rounding")),
        Verdict.Violated => new("violated", "✗", new("不成立", "does not hold")),
        Verdict.NotBound => new("not-bound", "–", new("未公开，无从核对", "not published, nothing to check")),
        _ => new("blocked", "?", new("无法核对", "could not be checked")),
    };

    public static Mark Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "✗", new("错误", "Error")),
        Severity.Warning => new("warning", "!", new("警告", "Warning")),
        _ => new("info", "i", new("提示", "Note")),
    };

    public static BilingualText Of(ReportKind kind) => kind switch
    {
        ReportKind.Department => new("部门决算（汇总）", "Department with its units"),
        ReportKind.Unit => new("单位决算", "Single unit"),
        _ => new("部门本级决算", "Department's own office"),
    };

    public static BilingualText Of(ClaimAspect aspect) => aspect switch
    {
        ClaimAspect.Amount => new("金额", "amount"),
        ClaimAspect.Change => new("比上年增减额", "change on last year"),
        ClaimAspect.ChangeRate => new("比上年增减率", "rate of change"),
        ClaimAspect.Share => new("占比", "share"),
        ClaimAspect.OpeningBudget => new("年初预算数", "opening budget"),
        ClaimAspect.AdjustedBudget => new("全年预算数", "adjusted budget"),
        ClaimAspect.Final => new("决算数", "final figure"),
        ClaimAspect.CompletionRate => new("完成率", "completion rate"),
        ClaimAspect.Count => new("数量", "count"),
        ClaimAspect.PriorAmount => new("上年数", "last year's amount"),
        ClaimAspect.Budget => new("预算数", "budget"),
        ClaimAspect.BudgetDifference => new("比预算增减额", "difference from the budget"),
        ClaimAspect.Comparison => new("与预算比较", "comparison with the budget"),
        ClaimAspect.Score => new("得分", "score"),
        ClaimAspect.Weight => new("分值", "points to be had"),
        _ => new("比率", "rate"),
    };
}

/// <summary>A sign, a word and a class for the style.</summary>
/// <param name="Name">The class.</param>
/// <param name="Sign">One character.</param>
/// <param name="Word">What it means.</param>
internal sealed record Mark(string Name, string Sign, BilingualText Word);
