using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The change of “三公” as a whole is the sum of the changes of its three kinds, where the prose states all four against last year.</summary>
internal sealed class ThreePublicChanges() : ProseRule(
    "prose-three-public-changes",
    new("“三公”经费增减额与分项之和", "Change of 三公 and of its kinds"),
    new("“三公”经费比上年增减额 = 因公出国（境）费、公务用车购置及运行维护费、公务接待费增减额之和", "the change of the total = the changes of its three kinds"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    private static readonly string[] Kinds = [LineKeys.Abroad, LineKeys.Vehicles, LineKeys.Reception];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var changes = report.Claims.Where(claim => claim is { Section: ProseSection.ThreePublic, Aspect: ClaimAspect.Change, Of: null }).ToList();
        if (Only(changes, LineKeys.ThreePublic) is not { Value: not null } total)
        {
            yield break;
        }

        var kinds = Kinds.Select(kind => Only(changes, kind)).OfType<Claim>().ToList();
        if (kinds.Count < Kinds.Length)
        {
            yield break;
        }

        var sum = kinds.Select(kind => kind.Value is null ? Interval.Zero : kind.Interval).Aggregate((a, b) => a + b);
        if (!sum.Meets(total.Interval))
        {
            var expected = kinds.Sum(kind => (kind.Value ?? 0m) * kind.Unit.Scale) / total.Unit.Scale;
            yield return Compare(
                Report(
                    $"“{total.Subject}”比上年变动 {total.Value}{total.Unit}，而三个分项变动之和 {string.Join(" + ", kinds.Select(kind => $"（{kind.Value ?? 0m}）"))} = {Round(expected, total.Decimals)}{total.Unit}。请核对。",
                    $"“{total.Subject}” changes by {total.Value} {total.Unit}, but its three kinds by {string.Join(" + ", kinds.Select(kind => $"({kind.Value ?? 0m})"))} = {Round(expected, total.Decimals)} {total.Unit}. Check them.",
                    [total, .. kinds]),
                total.Value,
                expected,
                (sum.Slack + total.Interval.Slack) / total.Unit.Scale);
        }
    }

    // The one change that the prose states of a line; null where it states none, several, or only about.
    private static Claim? Only(List<Claim> changes, string line)
    {
        var all = changes.FindAll(claim => PartFamilies.Meaning(claim) is { Statement: StatementId.T09, Column: ColumnKeys.Final } key && key.Line == line);
        return all.Count > 0 && all.TrueForAll(claim => claim.Value == all[0].Value && claim.Unit == all[0].Unit && !claim.Printed.StartsWith("基本", StringComparison.Ordinal)) ? all[0] : null;
    }
}
