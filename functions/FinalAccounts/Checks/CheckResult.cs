using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Checks.Related;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>What the checks of one report gave: every identity's verdict, the passing ones too, and the findings.</summary>
public sealed record CheckResult
{
    // Most who ask for the findings never ask for these; they are put into words when somebody does.
    private readonly Lazy<ImmutableArray<IdentityResult>> identities;

    /// <summary>A result as it was stored.</summary>
    [JsonConstructor]
    public CheckResult(ImmutableArray<IdentityResult> identities, ImmutableArray<Finding> findings)
        : this(new Lazy<ImmutableArray<IdentityResult>>(identities), VerdictCounts.Of(identities.Select(result => result.Verdict)), findings)
    {
    }

    /// <summary>A result whose verdicts are known and not yet in words.</summary>
    internal CheckResult(Lazy<ImmutableArray<IdentityResult>> identities, VerdictCounts counts, ImmutableArray<Finding> findings) =>
        (this.identities, Counts, Findings) = (identities, counts, findings);

    /// <summary>One entry for each instance of an identity, in the order of the catalogue.</summary>
    public ImmutableArray<IdentityResult> Identities => identities.Value;

    /// <summary>The findings, the gravest first, then in reading order.</summary>
    public ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How many instances had each verdict.</summary>
    [JsonIgnore]
    public VerdictCounts Counts { get; }
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
    public static VerdictCounts Of(IEnumerable<Verdict> verdicts)
    {
        Span<int> counts = stackalloc int[5];
        foreach (var verdict in verdicts)
        {
            counts[(int)verdict]++;
        }

        return new(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
