using System.Text.Json;

namespace FinalAccounts.Infra.Tests;

/// <summary>What the template deploys for one stage (development, production), as <c>bicep snapshot</c> predicts it without a network.</summary>
internal sealed class Deployment
{
    // Any fixed values do: names are made from them, and a snapshot must not depend on who runs the tests.
    private static readonly string[] Place =
        ["--subscription-id", "00000000-0000-0000-0000-000000000000", "--location", "southeastasia", "--deployment-name", "snapshot"];

    private Deployment(IReadOnlyList<Resource> resources) => Resources = resources;

    /// <summary>The stages that have a parameter file.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["development", "production"];

    /// <summary>Everything that is deployed, in the order of the template.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>Predicts the second phase of a stage (the app is deployed, Event Grid subscribes), or the first.</summary>
    public static Deployment Of(string stage, bool secondPhase = true)
    {
        using var folder = new InfrastructureCopy();
        var run = Snapshot(folder, stage, "overwrite", secondPhase);
        Assert.True(run.ExitCode == 0, run.Said);
        using var json = JsonDocument.Parse(File.ReadAllText(folder.SnapshotFile));
        return new Deployment(
        [
            .. json.RootElement.GetProperty("predictedResources").EnumerateArray().Select(r => new Resource(
                r.GetProperty("type").GetString()!,
                r.GetProperty("name").GetString()!,
                r.GetProperty("id").GetString()!,
                r.GetProperty("apiVersion").GetString()!,
                r.Clone())),
        ]);
    }

    /// <summary>Runs <c>bicep snapshot</c> on a copy of infra/, so that nothing is written into the repository: mode
    /// <c>overwrite</c> writes the copy's snapshot, <c>validate</c> compares with it.</summary>
    public static BicepRun Snapshot(InfrastructureCopy folder, string stage, string mode, bool secondPhase = true) =>
        BicepCli.Run(
            new Dictionary<string, string>
            {
                ["AZURE_ENV_NAME"] = stage,
                ["AZURE_LOCATION"] = "southeastasia",
                ["AZURE_PRINCIPAL_ID"] = "11111111-1111-1111-1111-111111111111",
                ["FINAL_ACCOUNTS_STAGE"] = stage,
                ["FINAL_ACCOUNTS_ALERT_EMAIL"] = "duty@example.org",
                ["FINAL_ACCOUNTS_BUDGET_START"] = "2026-01-01",
                ["FINAL_ACCOUNTS_SUBSCRIBE_INBOX"] = secondPhase ? "true" : "false",
            },
            ["snapshot", folder.ParameterFile, "--mode", mode, .. Place]);

    /// <summary>The resources of one type; fails when there is none, so that no test passes on nothing.</summary>
    public IReadOnlyList<Resource> All(string type)
    {
        Resource[] found = [.. Resources.Where(r => r.Type == type)];
        Assert.NotEmpty(found);
        return found;
    }

    /// <summary>The one resource of a type.</summary>
    public Resource Only(string type) => Assert.Single(All(type));
}
