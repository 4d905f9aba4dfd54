using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FinalAccounts.Narrative;

/// <summary>The claims read so far; it numbers them and their groups.</summary>
internal sealed class ClaimLog
{
    private readonly List<Claim> claims = [];
    private readonly Dictionary<int, List<int>> byGroup = [];
    private readonly List<UnreadNumber> unread = [];
    private int groups;

    /// <summary>The claims in reading order; a copy.</summary>
    public ImmutableArray<Claim> Claims => [.. claims];

    /// <summary>The claim read last.</summary>
    public Claim Last => claims[^1];

    /// <summary>What was not understood.</summary>
    public ImmutableArray<UnreadNumber> Unread => [.. unread];

    /// <summary>The name of the next claim.</summary>
    public string NextId => $"C{claims.Count + 1:000}";

    /// <summary>A new group of claims.</summary>
    public int NextGroup() => ++groups;

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byGroup, claim.Group, out _);
        (group ??= []).Add(claims.Count);
        claims.Add(claim);
    }

    /// <summary>Adds a number that was not understood.</summary>
    public void Add(UnreadNumber number) => unread.Add(number);

    /// <summary>True when the group has a claim of that aspect; completions of two budgets are two things.</summary>
    /// <param name="group">The group.</param>
    /// <param name="aspect">The aspect.</param>
    /// <param name="of">Of which budget a completion is; against which year before last a change is.</param>
    /// <param name="isWord">Whether a word is asked for (持平) and no number.</param>
    public bool Has(int group, ClaimAspect aspect, string? of, bool isWord = false) => Of(group).Any(claim =>
        claim.Aspect == aspect && (claim.Value is null) == isWord
        && (aspect is not (ClaimAspect.CompletionRate or ClaimAspect.Change or ClaimAspect.ChangeRate) || string.Equals(claim.Of, of, StringComparison.Ordinal)));

    /// <summary>True when the last claim is a budget of the group.</summary>
    public bool EndsWithBudget(int group) => claims.Count > 0 && claims[^1].Group == group && IsBudget(claims[^1]);

    /// <summary>The last amount that the group states, in base units; null for none.</summary>
    public decimal? AmountOf(int group) =>
        Of(group).LastOrDefault(IsAmount) is { Value: { } value } amount ? value * amount.Unit.Scale : null;

    /// <summary>True when the group states a budget.</summary>
    public bool HasBudget(int group) => Of(group).Any(IsBudget);

    /// <summary>Where the prose prints a difference without its direction (差额 0.9 万元, 变动率 5 %): -1 when the group's own numbers say that it is less, else 1.</summary>
    /// <param name="group">The group.</param>
    /// <param name="aspect">What the difference is.</param>
    public int DirectionOf(int group, ClaimAspect aspect)
    {
        var same = Of(group).Where(claim => claim.Value is not null).ToList();
        if (aspect is ClaimAspect.ChangeRate)
        {
            return same.Exists(claim => claim is { Aspect: ClaimAspect.Change, Value: < 0m }) ? -1 : 1;
        }

        var final = same.FindLast(IsAmount);
        var budget = same.FindLast(IsBudget);
        return final is not null && budget is not null && final.Value * final.Unit.Scale < budget.Value * budget.Unit.Scale ? -1 : 1;
    }

    /// <summary>Gives the claims of a group that have no reason yet their reason.</summary>
    public void Explain(int group, string reason)
    {
        foreach (var i in byGroup.GetValueOrDefault(group) ?? [])
        {
            claims[i] = claims[i].Reason is null ? claims[i] with { Reason = reason } : claims[i];
        }
    }

    private IEnumerable<Claim> Of(int group) => (byGroup.GetValueOrDefault(group) ?? []).Select(index => claims[index]);

    private static bool IsAmount(Claim claim) => claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final;

    private static bool IsBudget(Claim claim) => claim.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget;
}
