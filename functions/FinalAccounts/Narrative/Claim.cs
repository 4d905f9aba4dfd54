using System.Text.Json.Serialization;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>A number that the prose states, with what it says about it.</summary>
public sealed record Claim : PrintedNumber
{
    /// <summary>The claim's name within the report: <c>C001</c> in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>What the number is: an amount, a change, a rate, …</summary>
    public required ClaimAspect Aspect { get; init; }

    /// <summary>What it is said of, as the prose words it: <c>本年收入合计</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The figure that it repeats or speaks of, when that is certain.</summary>
    public FigureKey? Figure { get; init; }

    /// <summary>The sentence in which it stands, its breaks joined.</summary>
    public required string Sentence { get; init; }
}

/// <summary>What a claim's number is.</summary>
[JsonConverter(typeof(KebabEnumConverter<ClaimAspect>))]
public enum ClaimAspect
{
    /// <summary>This year's amount.</summary>
    Amount,

    /// <summary>The difference from last year, signed: 减少 is negative.</summary>
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
}
