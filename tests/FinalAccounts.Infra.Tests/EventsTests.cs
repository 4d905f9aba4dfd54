using System.Text.Json;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;

namespace FinalAccounts.Infra.Tests;

/// <summary>How an upload reaches the app: Event Grid, in two phases.</summary>
public sealed class EventsTests(Deployments deployments)
{
    private const string Subscription = "Microsoft.EventGrid/systemTopics/eventSubscriptions";

    [BicepFact]
    public void The_first_phase_makes_the_topic_and_no_subscription()
    {
        var first = deployments.Of("production", secondPhase: false);

        Assert.Single(first.All("Microsoft.EventGrid/systemTopics"));
        Assert.DoesNotContain(first.Resources, resource => resource.Type == Subscription);
    }

    [BicepFact]
    public void The_second_phase_adds_the_subscription_and_changes_nothing_else()
    {
        var first = deployments.Of("production", secondPhase: false).Resources;
        var second = deployments.Production.Resources.Where(r => r.Type != Subscription).ToArray();

        Assert.Equal(first.Select(r => r.Id), second.Select(r => r.Id));
        Assert.All(first.Zip(second), pair => Assert.True(JsonElement.DeepEquals(pair.First.Json, pair.Second.Json), pair.First.Id));
    }

    [BicepFact]
    public void New_blobs_of_the_inbox_go_to_the_blob_triggered_function()
    {
        var subscription = deployments.Production.Only(Subscription).Properties;
        var filter = subscription.GetProperty("filter");
        var webhook = subscription.GetProperty("destination").GetProperty("properties").GetProperty("endpointUrl").GetString()!;

        Assert.Equal($"/blobServices/default/containers/{ResourceNames.InboxContainer}/", filter.GetProperty("subjectBeginsWith").GetString());
        Assert.Equal("Microsoft.Storage.BlobCreated", Assert.Single(filter.GetProperty("includedEventTypes").EnumerateArray()).GetString());
        Assert.Contains("/runtime/webhooks/blobs?functionName=Host.Functions.", webhook, StringComparison.Ordinal);
        Assert.Contains($"'{nameof(IngestReport)}'", webhook, StringComparison.Ordinal);
        Assert.Contains(".systemKeys.blobs_extension", webhook, StringComparison.Ordinal);
    }

    [BicepFact]
    public void The_topic_listens_to_the_account_with_the_inbox()
    {
        var inbox = deployments.Production.All("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Single(c => c.OwnName == ResourceNames.InboxContainer);
        var topic = deployments.Production.Only("Microsoft.EventGrid/systemTopics").Properties;

        Assert.EndsWith($"/storageAccounts/{inbox.TopName}", topic.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("Microsoft.Storage.StorageAccounts", topic.GetProperty("topicType").GetString());
    }
}
