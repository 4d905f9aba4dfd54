using System.Collections.Immutable;

namespace FinalAccounts.Narrative;

/// <summary>The claims read so far; it numbers them and their groups.</summary>
internal sealed class ClaimLog
{
    private readonly List<Claim> claims = [];
    private readonly List<UnreadNumber> unread = [];
    private int groups;

    /// <summary>The claims in reading order.</summary>
    public ImmutableArray<Claim> Claims => [.. claims];

    /// <summary>What was not understood.</summary>
    public ImmutableArray<UnreadNumber> Unread => [.. unread];

    /// <summary>The name of the next claim.</summary>
    public string NextId => $"C{claims.Count + 1:000}";

    /// <summary>A new group of claims.</summary>
    public int NextGroup() => ++groups;

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim) => claims.Add(claim);

    /// <summary>Adds a number that was not understood.</summary>
    public void Add(UnreadNumber number) => unread.Add(number);

    /// <summary>True when the group has a claim of that aspect.</summary>
    public bool Has(int group, ClaimAspect aspect) => claims.FindLastIndex(claim => claim.Group == group && claim.Aspect == aspect) >= 0;

    /// <summary>Gives the claims of a group that have no reason yet their reason.</summary>
    public void Explain(int group, string reason)
    {
        for (var i = claims.Count - 1; i >= 0 && claims[i].Group >= group; i--)
        {
            if (claims[i].Group == group && claims[i].Reason is null)
            {
                claims[i] = claims[i] with { Reason = reason };
            }
        }
    }
}
