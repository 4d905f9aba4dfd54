using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Checks.Related;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>What the checks of one report gave: every identity's verdict, the passing ones too, and the findings.</summary>
/// <param name="Identities">One entry for each instance of an identity, in the order of the catalogue.</param>
/// <param name="Findings">The findings, the gravest first, then in reading order.</param>
public sealed record CheckResult(ImmutableArray<IdentityResult> Identities, ImmutableArray<Finding> Findings)
{
    /// <summary>How many instances had each verdict.</summary>
    [JsonIgnore]
    public VerdictCounts Counts => VerdictCounts.Of(Identities);
}

/// <summary>One instance of an identity and what became of it. Amounts are in the unit of the total.</summary>
/// <param name="Identity">The identity's id in the catalogue.</param>
/// <param name="Instance">What it was applied to: <c>T02/201/total</c>.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Total">The side that stands alone.</param>
/// <param name="Terms">The figures that are added up, with their weights.</param>
/// <param name="Provided">The total as printed; null when not bound or blocked.</param>
/// <param name="Calculated">What the terms add up to; null when not bound or blocked.</param>
/// <param name="Slack">How far the two may be apart by rounding alone.</param>
/// <param name="Reason">Why it is not bound or blocked; null otherwise.</param>
public sealed record IdentityResult(
    string Identity,
    string Instance,
    Verdict Verdict,
    FigureKey Total,
    ImmutableArray<WeightedFigure> Terms,
    [property: JsonConverter(typeof(DecimalStringConverter))] decimal? Provided,
    [property: JsonConverter(typeof(DecimalStringConverter))] decimal? Calculated,
    [property: JsonConverter(typeof(DecimalStringConverter))] decimal? Slack,
    BilingualText? Reason = null)
{
    /// <summary>The figures of other reports (last year's, the units') that the total was held against; they are added up.</summary>
    public ImmutableArray<OtherFigure> Elsewhere { get; init; } = [];
}

/// <summary>A figure and the weight it has in an equation: 1 or -1.</summary>
/// <param name="Weight">The weight.</param>
/// <param name="Figure">The figure's name.</param>
public readonly record struct WeightedFigure(int Weight, FigureKey Figure);

/// <summary>How many instances of identities had each verdict.</summary>
/// <param name="Holds">Both sides equal.</param>
/// <param name="Rounding">Equal within rounding.</param>
/// <param name="Violated">Not equal.</param>
/// <param name="NotBound">Nothing to compare.</param>
/// <param name="Blocked">Could not be compared.</param>
public readonly record struct VerdictCounts(int Holds, int Rounding, int Violated, int NotBound, int Blocked)
{
    /// <summary>Counts the verdicts of a list.</summary>
    public static VerdictCounts Of(ImmutableArray<IdentityResult> results)
    {
        Span<int> counts = stackalloc int[5];
        foreach (var result in results)
        {
            counts[(int)result.Verdict]++;
        }

        return new(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
