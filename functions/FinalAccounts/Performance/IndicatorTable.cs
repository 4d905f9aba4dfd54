using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>A table of indicators with a weight and a score each: the scoring of an evaluation report, or of a self-evaluation of the whole department.</summary>
/// <param name="Indicators">The indicators that have a weight and a score.</param>
/// <param name="Groups">The indicators above them that print a weight of their own: <c>决策（20分）</c>.</param>
/// <param name="TotalWeight">The weight of the total line; null when there is none.</param>
/// <param name="TotalScore">The score of the total line; null when there is none.</param>
/// <param name="Unread">How many rows have a number in one of the two columns and could not be read.</param>
/// <param name="Place">Where it begins.</param>
public sealed record IndicatorTable(
    ImmutableArray<ScoredIndicator> Indicators,
    ImmutableArray<IndicatorGroup> Groups,
    Claim? TotalWeight,
    Claim? TotalScore,
    int Unread,
    Place Place);

/// <summary>An indicator of the lowest level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
public sealed record ScoredIndicator(string Name, Claim Weight, Claim Score);

/// <summary>An indicator above others.</summary>
/// <param name="Name">Its name without its weight.</param>
/// <param name="Weight">The weight that it prints.</param>
/// <param name="First">The first of its indicators, an index into <see cref="IndicatorTable.Indicators"/>.</param>
/// <param name="Count">How many they are.</param>
public sealed record IndicatorGroup(string Name, Claim Weight, int First, int Count);
