using System.Text.Json.Serialization;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>A number that the prose states, with what it says about it. Where words stand for the number (持平, 大于) the value is null and the words are printed.</summary>
public sealed record Claim : PrintedNumber
{
    /// <summary>The claim's name within the report: <c>C001</c> in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>What the number is: an amount, a change, a rate, …</summary>
    public required ClaimAspect Aspect { get; init; }

    /// <summary>What it is said of, as the prose words it: <c>本年收入合计</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The figure that it repeats or speaks of, when that is certain. For a change or a rate, this year's figure.</summary>
    public FigureKey? Figure { get; init; }

    /// <summary>The sentence in which it stands, its breaks joined.</summary>
    public required string Sentence { get; init; }

    /// <summary>Claims with one number speak of one subject in one go: its amount, change and rate, or its budget, final figure and completion.</summary>
    public int Group { get; init; }

    /// <summary>What a share is a share of, of which budget a completion is (年初, 全年), against which year a change is when not last year; as the prose words it, null or empty where it does not say.</summary>
    public string? Of { get; init; }

    /// <summary>The figure of which a share is a share, when that is certain.</summary>
    public FigureKey? OfFigure { get; init; }

    /// <summary>The reason that the prose gives for the change or the difference from the budget; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>The section of the report in which it stands.</summary>
    public ProseSection Section { get; init; }
}

/// <summary>What a claim's number is.</summary>
[JsonConverter(typeof(KebabEnumConverter<ClaimAspect>))]
public enum ClaimAspect
{
    /// <summary>This year's amount.</summary>
    Amount,

    /// <summary>The difference from last year, signed: 减少 is negative. Without a value: 持平.</summary>
    Change,

    /// <summary>The rate of change against last year in per cent, signed: 下降 is negative.</summary>
    ChangeRate,

    /// <summary>The share of a total in per cent.</summary>
    Share,

    /// <summary>The opening budget (年初预算数).</summary>
    OpeningBudget,

    /// <summary>The adjusted budget (全年预算数, 调整预算数).</summary>
    AdjustedBudget,

    /// <summary>The final figure held against a budget (决算数, 支出决算).</summary>
    Final,

    /// <summary>Final figure over budget in per cent.</summary>
    CompletionRate,

    /// <summary>A number of things or people.</summary>
    Count,

    /// <summary>Last year's amount, where the prose prints it.</summary>
    PriorAmount,

    /// <summary>A budget of which the prose does not say which one (预算数).</summary>
    Budget,

    /// <summary>Final figure minus budget, signed.</summary>
    BudgetDifference,

    /// <summary>Final figure minus budget, over the budget, in per cent, signed.</summary>
    BudgetDifferenceRate,

    /// <summary>A word in place of a number: 大于, 小于, 等于, 持平 between final figure and budget.</summary>
    Comparison,

    /// <summary>Points of an assessment (得分).</summary>
    Score,

    /// <summary>The points that can be had (分值).</summary>
    Weight,

    /// <summary>A rate in per cent that is none of the above: 预算执行率, 得分率, 节约率.</summary>
    Rate,
}
