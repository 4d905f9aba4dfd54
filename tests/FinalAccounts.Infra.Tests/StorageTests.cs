using System.Text.Json;
using FinalAccounts.Azure;

namespace FinalAccounts.Infra.Tests;

/// <summary>What the code names is provisioned, and what is provisioned is named by the code.</summary>
public sealed class StorageTests(Deployments deployments)
{
    private const string HostOnly = "deployment-packages";

    [BicepFact]
    public void Every_container_of_the_code_is_provisioned_and_no_other() =>
        Assert.Equal(
            ResourceNames.Containers.Order(StringComparer.Ordinal),
            Children("Microsoft.Storage/storageAccounts/blobServices/containers").Where(name => name != HostOnly));

    [BicepFact]
    public void Every_queue_of_the_code_is_provisioned_with_its_poison_queue_and_no_other() =>
        Assert.Equal(
            ResourceNames.Queues.SelectMany(queue => new[] { queue, queue + ResourceNames.PoisonSuffix }).Append(ResourceNames.InboxPoisonQueue).Order(StringComparer.Ordinal),
            Children("Microsoft.Storage/storageAccounts/queueServices/queues"));

    [BicepFact]
    public void Every_table_of_the_code_is_provisioned_and_no_other() =>
        Assert.Equal(
            ResourceNames.Tables.Order(StringComparer.Ordinal),
            Children("Microsoft.Storage/storageAccounts/tableServices/tables"));

    [BicepFact]
    public void The_package_that_the_plan_runs_comes_from_the_container_of_the_host_account()
    {
        var container = deployments.Production.All("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Single(c => c.OwnName == HostOnly);
        var storage = deployments.Production.Only("Microsoft.Web/sites").Properties
            .GetProperty("functionAppConfig").GetProperty("deployment").GetProperty("storage");

        Assert.Contains(container.TopName, storage.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains(HostOnly, storage.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal("UserAssignedIdentity", storage.GetProperty("authentication").GetProperty("type").GetString());
    }

    [BicepFact]
    public void No_account_accepts_a_key_an_old_protocol_or_a_stranger()
    {
        var accounts = deployments.Production.All("Microsoft.Storage/storageAccounts");

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account =>
        {
            Assert.False(account.Properties.GetProperty("allowSharedKeyAccess").GetBoolean());
            Assert.False(account.Properties.GetProperty("allowBlobPublicAccess").GetBoolean());
            Assert.False(account.Properties.GetProperty("isLocalUserEnabled").GetBoolean());
            Assert.False(account.Properties.GetProperty("allowCrossTenantReplication").GetBoolean());
            Assert.True(account.Properties.GetProperty("supportsHttpsTrafficOnly").GetBoolean());
            Assert.Equal("TLS1_2", account.Properties.GetProperty("minimumTlsVersion").GetString());
        });
        Assert.All(
            deployments.Production.All("Microsoft.Storage/storageAccounts/blobServices/containers"),
            container => Assert.Equal("None", container.Properties.GetProperty("publicAccess").GetString()));
    }

    [BicepFact]
    public void Blobs_are_versioned_can_be_brought_back_and_serve_a_website()
    {
        var blobs = deployments.Production.Only("Microsoft.Storage/storageAccounts/blobServices").Properties;

        Assert.True(blobs.GetProperty("isVersioningEnabled").GetBoolean());
        Assert.True(blobs.GetProperty("staticWebsite").GetProperty("enabled").GetBoolean());
        foreach (var policy in new[] { "deleteRetentionPolicy", "containerDeleteRetentionPolicy" })
        {
            Assert.True(blobs.GetProperty(policy).GetProperty("enabled").GetBoolean());
            Assert.InRange(blobs.GetProperty(policy).GetProperty("days").GetInt32(), 7, 365);
        }
    }

    [BicepFact]
    public void No_lifecycle_rule_deletes_what_is_current_and_the_website_stays_hot()
    {
        var rules = deployments.Production.Only("Microsoft.Storage/storageAccounts/managementPolicies").Properties
            .GetProperty("policy").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("definition")).ToArray();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule =>
        {
            if (!rule.GetProperty("actions").TryGetProperty("baseBlob", out var current)) return;
            Assert.False(current.TryGetProperty("delete", out _));
            var prefixes = rule.GetProperty("filters").GetProperty("prefixMatch").EnumerateArray().Select(p => p.GetString()!);
            Assert.DoesNotContain(prefixes, prefix => prefix.StartsWith(ResourceNames.WebContainer, StringComparison.Ordinal));
        });
    }

    [BicepFact]
    public void In_production_the_reports_are_locked_against_deletion_and_closed_to_the_internet()
    {
        var reports = deployments.Production.All("Microsoft.Storage/storageAccounts/queueServices/queues")[0].TopName;

        Assert.Contains($"/{reports}/", deployments.Production.Only("Microsoft.Authorization/locks").Id, StringComparison.Ordinal);
        Assert.All(deployments.Production.All("Microsoft.Storage/storageAccounts"), account =>
            Assert.Equal("Disabled", account.Properties.GetProperty("publicNetworkAccess").GetString()));
    }

    [BicepFact]
    public void A_closed_account_has_a_private_endpoint_for_each_service_that_is_used()
    {
        var endpoints = deployments.Production.All("Microsoft.Network/privateEndpoints")
            .Select(endpoint => endpoint.Properties.GetProperty("privateLinkServiceConnections")[0].GetProperty("properties"))
            .Select(link => (
                Account: link.GetProperty("privateLinkServiceId").GetString()!.Split('/')[^1],
                Service: link.GetProperty("groupIds")[0].GetString()!))
            .ToLookup(endpoint => endpoint.Account, endpoint => endpoint.Service);
        var host = deployments.Production.All("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Single(c => c.OwnName == HostOnly).TopName;
        var reports = deployments.Production.All("Microsoft.Storage/storageAccounts/tableServices/tables")[0].TopName;

        Assert.Equal(["blob", "queue", "table"], endpoints[host].Order(StringComparer.Ordinal));
        Assert.Equal(["blob", "queue", "table", "web"], endpoints[reports].Order(StringComparer.Ordinal));
        Assert.NotEqual(JsonValueKind.Null, Subnet(deployments.Production).ValueKind);
        Assert.Equal(JsonValueKind.Null, Subnet(deployments["development"]).ValueKind);
    }

    private static JsonElement Subnet(Deployment deployment) =>
        deployment.Only("Microsoft.Web/sites").Properties.GetProperty("virtualNetworkSubnetId");

    private IEnumerable<string> Children(string type) =>
        deployments.Production.All(type).Select(child => child.OwnName).Order(StringComparer.Ordinal);
}
