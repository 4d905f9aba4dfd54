using System.Text.Json.Serialization;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Statements;

/// <summary>
/// A number as the report prints it, exact, with its place. A figure of a statement and a claim of the prose are both printed numbers,
/// so an identity may hold either.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Claim), "claim")]
public abstract record PrintedNumber
{
    /// <summary>The exact value in <see cref="Unit"/>; null for a blank and for “not applicable”.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public required decimal? Value { get; init; }

    /// <summary>The characters that the source prints; empty for a blank, <c>---</c> for “not applicable”.</summary>
    public required string Printed { get; init; }

    /// <summary>How many decimals the number's column declares; the printed value stands for ± half of the last of them.</summary>
    public required int Decimals { get; init; }

    /// <summary>
    /// To how many decimals the amount was rounded, where fewer than are printed: -2 for 元 that were converted from 万元 with two decimals, when all are
    /// hundreds. Null for most numbers, which are as exact as they are printed.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RoundedTo { get; init; }

    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public required Place Place { get; init; }

    /// <summary>How far the true value may be from the printed one, in <see cref="Unit"/>.</summary>
    [JsonIgnore]
    public decimal HalfUnit => Interval.HalfUnit(RoundedTo ?? Decimals);

    /// <summary>All true values that print like this, in base units (yuan for money): value ± ½·10^-decimals. Meaningless without a value.</summary>
    [JsonIgnore]
    public Interval Interval => Interval.OfPrinted(Value ?? 0m, RoundedTo ?? Decimals).Times(Unit.Scale);
}
