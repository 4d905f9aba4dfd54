using System.Text.RegularExpressions;

namespace FinalAccounts.Infra.Tests;

/// <summary>Each right that is needed is given, and no other. The ids are those of Azure's built-in roles.</summary>
public sealed partial class RolesTests(Deployments deployments)
{
    private const string StorageAccountContributor = "17d1049b-9a84-46fb-8f53-869881c3d3ab";
    private const string StorageBlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string StorageBlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string StorageQueueDataContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string StorageTableDataContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MonitoringMetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    [BicepFact]
    public void The_app_has_the_rights_that_the_host_and_the_steps_need_and_no_other()
    {
        var host = Account("blobServices/containers", "deployment-packages");
        var reports = Account("tableServices/tables", "Reports");
        (string, string)[] needed =
        [
            (host, StorageAccountContributor),
            (host, StorageBlobDataOwner),
            (host, StorageQueueDataContributor),
            (host, StorageTableDataContributor),
            (reports, StorageBlobDataOwner),
            (reports, StorageQueueDataContributor),
            (reports, StorageTableDataContributor),
            (deployments.Production.Only("Microsoft.Insights/components").Name, MonitoringMetricsPublisher),
        ];

        Assert.Equal(needed.Order(), Assignments().Where(a => a.ToTheApp).Select(a => (a.On, a.Role)).Order());
    }

    [BicepFact]
    public void An_uploader_may_write_to_the_inbox_and_nowhere_else()
    {
        var (on, role, _) = Assert.Single(Assignments(), a => !a.ToTheApp);

        Assert.Equal("inbox", on);
        Assert.Equal(StorageBlobDataContributor, role);
    }

    [BicepFact]
    public void Nothing_that_takes_keys_is_open()
    {
        Assert.True(deployments.Production.Only("Microsoft.Insights/components").Properties.GetProperty("DisableLocalAuth").GetBoolean());
        Assert.True(deployments.Production.Only("Microsoft.OperationalInsights/workspaces").Properties
            .GetProperty("features").GetProperty("disableLocalAuth").GetBoolean());
    }

    private IEnumerable<(string On, string Role, bool ToTheApp)> Assignments() =>
        deployments.Production.All("Microsoft.Authorization/roleAssignments").Select(assignment => (
            assignment.Id.Split("/providers/Microsoft.Authorization/")[0].Split('/')[^1],
            RoleId().Match(assignment.Properties.GetProperty("roleDefinitionId").GetString()!).Value,
            assignment.Properties.GetProperty("principalId").GetString()!.Contains("userAssignedIdentities", StringComparison.Ordinal)));

    private string Account(string type, string child) =>
        deployments.Production.All($"Microsoft.Storage/storageAccounts/{type}").Single(r => r.OwnName == child).TopName;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoleId();
}
