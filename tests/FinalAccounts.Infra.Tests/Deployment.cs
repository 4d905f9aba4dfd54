using System.Text.Json;

namespace FinalAccounts.Infra.Tests;

/// <summary>What the template deploys for one stage (development, production), as <c>bicep snapshot</c> predicts it without a network.</summary>
internal sealed class Deployment
{
    // Any fixed values do: names are made from them, and a snapshot must not depend on who runs the tests.
    private static readonly string[] Place =
        ["--subscription-id", "00000000-0000-0000-0000-000000000000", "--location", "southeastasia", "--deployment-name", "snapshot"];

    private Deployment(string snapshot, IReadOnlyList<Resource> resources) => (Snapshot, Resources) = (snapshot, resources);

    /// <summary>The stages that have a parameter file.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["development", "production"];

    /// <summary>The prediction as <c>bicep snapshot</c> writes it.</summary>
    public string Snapshot { get; }

    /// <summary>Everything that is deployed, in the order of the template.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>Predicts the second phase of a stage (the app is deployed, Event Grid subscribes), or the first.</summary>
    public static Deployment Of(string stage, bool secondPhase = true)
    {
        using var folder = new InfrastructureCopy();
        var run = BicepCli.Run(
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
            ["snapshot", folder.ParameterFile, "--mode", "overwrite", .. Place]);
        Assert.True(run.ExitCode == 0, run.Said);

        var snapshot = File.ReadAllText(folder.SnapshotFile);
        using var json = JsonDocument.Parse(snapshot);
        return new Deployment(
            snapshot,
            [
                .. json.RootElement.GetProperty("predictedResources").EnumerateArray().Select(r => new Resource(
                    r.GetProperty("type").GetString()!,
                    r.GetProperty("name").GetString()!,
                    r.GetProperty("id").GetString()!,
                    r.GetProperty("apiVersion").GetString()!,
                    r.Clone())),
            ]);
    }

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
