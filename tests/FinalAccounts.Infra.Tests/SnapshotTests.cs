namespace FinalAccounts.Infra.Tests;

/// <summary>
/// Nothing that is deployed changes without being seen in a review. After an intended change the failing test has written
/// <c>infra/snapshots/STAGE.json.actual</c>: look at the difference, then rename it over the snapshot.
/// </summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Stages => [.. Deployment.Stages];

    [BicepTheory]
    [MemberData(nameof(Stages))]
    public void What_a_stage_deploys_is_what_was_reviewed(string stage)
    {
        using var folder = new InfrastructureCopy();
        var reviewed = RepositoryFiles.PathOf("infra", "snapshots", $"{stage}.json");
        if (File.Exists(reviewed)) File.Copy(reviewed, folder.SnapshotFile);

        var run = Deployment.Snapshot(folder, stage, "validate");
        if (run.ExitCode == 0) return;

        Deployment.Snapshot(folder, stage, "overwrite");
        File.Copy(folder.SnapshotFile, reviewed + ".actual", overwrite: true);
        Assert.Fail($"infra/snapshots/{stage}.json is not what the template deploys now.\n{run.Output}{run.Said}");
    }
}
