using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Checks;

namespace FinalAccounts.Versions;

/// <summary>What became of the findings between two versions. Findings are matched by their identities and operands, not by their words.</summary>
/// <param name="Mended">Findings of the older version that were checked again and hold.</param>
/// <param name="New">Findings that only the newer version has.</param>
/// <param name="Unchecked">
/// Findings of the older version that the newer one neither repeats nor proves mended: what they were about is not printed any more, or could not be read.
/// </param>
/// <param name="Remaining">How many findings of the newer version the older one had already.</param>
public sealed record FindingChanges(
    ImmutableArray<Finding> Mended,
    ImmutableArray<Finding> New,
    ImmutableArray<Finding> Unchecked,
    int Remaining)
{
    /// <summary>True when both versions have the same findings.</summary>
    [JsonIgnore]
    public bool IsEmpty => Mended.IsEmpty && New.IsEmpty && Unchecked.IsEmpty;

    /// <summary>Compares the findings of two versions.</summary>
    internal static FindingChanges Between(CheckedReport before, CheckedReport after)
    {
        var added = After(before.Checks.Findings, after.Checks.Findings);
        var gone = After(after.Checks.Findings, before.Checks.Findings);
        var recheck = new Recheck(after);
        return new(
            [.. gone.Where(recheck.Proves)],
            added,
            [.. gone.Where(finding => !recheck.Proves(finding))],
            after.Checks.Findings.Length - added.Length);
    }

    // The findings of the second list that the first has not. Failed instances of identities are unique, so one of them is enough to know a finding
    // again, however it was grouped; other findings may be alike, and are counted.
    private static ImmutableArray<Finding> After(ImmutableArray<Finding> first, ImmutableArray<Finding> second)
    {
        var instances = first.SelectMany(FindingName.Instances).ToHashSet(StringComparer.Ordinal);
        var others = first.Where(finding => !FindingName.Instances(finding).Any())
            .CountBy(FindingName.Of, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return [.. second.Where(finding => !Has(finding))];

        bool Has(Finding finding)
        {
            if (FindingName.Instances(finding).Any())
            {
                return FindingName.Instances(finding).Any(instances.Contains);
            }

            var name = FindingName.Of(finding);
            var left = others.GetValueOrDefault(name);
            others[name] = left - 1;
            return left > 0;
        }
    }
}
