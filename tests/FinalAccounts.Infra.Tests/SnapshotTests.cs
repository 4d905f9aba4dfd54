using System.Text.Json.Nodes;

namespace FinalAccounts.Infra.Tests;

/// <summary>
/// Nothing that is deployed changes without being seen in a review. After an intended change the failing test has written
/// <c>infra/snapshots/STAGE.json.actual</c>: look at the difference, then rename it over the snapshot.
/// </summary>
public sealed class SnapshotTests(Deployments deployments)
{
    public static TheoryData<string> Stages => [.. Deployment.Stages];

    [BicepTheory]
    [MemberData(nameof(Stages))]
    public void What_a_stage_deploys_is_what_was_reviewed(string stage)
    {
        var reviewed = RepositoryFiles.PathOf("infra", "snapshots", $"{stage}.json");
        var deployed = deployments[stage].Snapshot;
        if (File.Exists(reviewed) && Same(File.ReadAllText(reviewed), deployed)) return;

        File.WriteAllText(reviewed + ".actual", deployed);
        Assert.Fail($"infra/snapshots/{stage}.json is not what the template deploys now: compare it with {stage}.json.actual beside it.");
    }

    // The compiler writes outputs in a changing order; that is no change.
    private static bool Same(string one, string other) => JsonNode.DeepEquals(JsonNode.Parse(one), JsonNode.Parse(other));
}
