using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>What the heads of a self-evaluation form's columns mean, in the spellings of the provinces. Data.</summary>
internal static class FormColumns
{
    private static readonly (string Word, ClaimAspect Aspect)[] Heads =
    [
        ("年初预算", ClaimAspect.OpeningBudget),
        ("全年预算", ClaimAspect.AdjustedBudget),
        ("调整后预算", ClaimAspect.AdjustedBudget),
        ("调整预算", ClaimAspect.AdjustedBudget),
        ("预算执行率", ClaimAspect.Rate),
        ("执行率", ClaimAspect.Rate),
        ("全年执行", ClaimAspect.Final),
        ("预算执行数", ClaimAspect.Final),
        ("实际执行", ClaimAspect.Final),
        ("执行数", ClaimAspect.Final),
        ("分值", ClaimAspect.Weight),
        ("权重", ClaimAspect.Weight),
        ("得分", ClaimAspect.Score),
        ("自评得分", ClaimAspect.Score),
    ];

    private static readonly string[] Funds = ["资金", "拨款", "总额", "基本支出", "项目支出"];

    /// <summary>The aspect of the numbers under a head; null when it heads none of them.</summary>
    /// <param name="head">The head's compact text.</param>
    public static ClaimAspect? Of(string head)
    {
        foreach (var (word, aspect) in Heads)
        {
            if (head.StartsWith(word, StringComparison.Ordinal))
            {
                return aspect;
            }
        }

        return null;
    }

    /// <summary>True for the label of a line of funds.</summary>
    /// <param name="label">The label's compact text.</param>
    public static bool IsFunds(string label) =>
        !label.StartsWith("项目资金", StringComparison.Ordinal) && Of(label) is null && Array.Exists(Funds, word => label.Contains(word, StringComparison.Ordinal));
}
