using System.Text.RegularExpressions;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;

namespace FinalAccounts.Infra.Tests;

/// <summary>What wakes somebody up: it asks about things that exist, reaches somebody, and the runbook says what to do.</summary>
public sealed partial class AlertTests(Deployments deployments)
{
    [BicepFact]
    public void Every_alert_is_in_the_runbook_and_the_runbook_has_no_other() =>
        Assert.Equal(
            Names().Order(StringComparer.Ordinal),
            Heading().Matches(File.ReadAllText(RepositoryFiles.PathOf("docs", "operations.md")))
                .Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));

    [BicepFact]
    public void Every_query_names_the_account_and_the_inbox_that_are_provisioned()
    {
        var reports = deployments.Production.All("Microsoft.Storage/storageAccounts/tableServices/tables")[0].TopName;

        Assert.Contains($"'{reports}'", Query("poison-messages"), StringComparison.Ordinal);
        Assert.Contains($"'{reports}'", Query("upload-without-publication"), StringComparison.Ordinal);
        Assert.Contains($"'/{ResourceNames.InboxContainer}/'", Query("upload-without-publication"), StringComparison.Ordinal);
        Assert.All(deployments.Production.All("Microsoft.Insights/scheduledQueryRules"), rule =>
            Assert.DoesNotMatch(@"\{\d\}", rule.Properties.GetProperty("criteria").GetProperty("allOf")[0].GetProperty("query").GetString()));
    }

    [BicepFact]
    public void The_query_on_publications_asks_for_the_words_that_the_steps_write()
    {
        var query = Query("upload-without-publication");
        var log = File.ReadAllText(RepositoryFiles.PathOf("functions", "FinalAccounts.Azure", "Steps", "StepLog.cs"));
        var telemetry = File.ReadAllText(RepositoryFiles.PathOf("functions", "FinalAccounts.Azure", "Steps", "PipelineTelemetry.cs"));

        foreach (Match words in Has().Matches(query))
            Assert.Contains(words.Groups["words"].Value, log, StringComparison.Ordinal);
        Assert.Contains($"Name == '{nameof(PublishReport)}'", query, StringComparison.Ordinal);
        Assert.Contains("Properties['report.file']", query, StringComparison.Ordinal);
        Assert.Contains("\"report.file\"", telemetry, StringComparison.Ordinal);
        Assert.Contains("{File}", log, StringComparison.Ordinal);
        Assert.Contains("Properties['File']", query, StringComparison.Ordinal);
    }

    [BicepFact]
    public void The_logs_that_the_queries_read_are_collected()
    {
        var collected = deployments.Production.All("Microsoft.Insights/diagnosticSettings")
            .Where(setting => setting.Id.Contains("/Microsoft.Storage/", StringComparison.Ordinal))
            .ToDictionary(
                setting => setting.Id.Split("/providers/Microsoft.Insights/")[0].Split('/')[^2],
                setting => setting.Properties.GetProperty("logs").EnumerateArray().Select(l => l.GetProperty("category").GetString()).ToArray());

        Assert.Contains("StorageWrite", collected["blobServices"]);
        Assert.Contains("StorageWrite", collected["queueServices"]);
    }

    [BicepFact]
    public void Every_alert_reaches_somebody()
    {
        var contacts = deployments.Production.Only("Microsoft.Insights/actionGroups");

        Assert.Equal("duty@example.org", Assert.Single(contacts.Properties.GetProperty("emailReceivers").EnumerateArray())
            .GetProperty("emailAddress").GetString());
        Assert.All(deployments.Production.All("Microsoft.Insights/scheduledQueryRules"), rule =>
            Assert.EndsWith(contacts.Name, rule.Properties.GetProperty("actions").GetProperty("actionGroups")[0].GetString(), StringComparison.Ordinal));
        Assert.EndsWith(
            contacts.Name,
            deployments.Production.Only("Microsoft.Insights/metricAlerts").Properties.GetProperty("actions")[0].GetProperty("actionGroupId").GetString(),
            StringComparison.Ordinal);
    }

    [BicepFact]
    public void Money_is_watched()
    {
        var budget = deployments.Production.Only("Microsoft.Consumption/budgets").Properties;
        var notifications = budget.GetProperty("notifications").EnumerateObject().ToArray();

        Assert.Equal(1000, budget.GetProperty("amount").GetInt32());
        Assert.Equal(["actual-100", "actual-80", "forecast-100"], notifications.Select(n => n.Name).Order(StringComparer.Ordinal));
        Assert.All(notifications, n => Assert.Equal("duty@example.org", n.Value.GetProperty("contactEmails")[0].GetString()));
    }

    private IEnumerable<string> Names() =>
    [
        .. deployments.Production.All("Microsoft.Insights/scheduledQueryRules").Select(ShortName),
        .. deployments.Production.All("Microsoft.Insights/metricAlerts").Select(ShortName),
        deployments.Production.Only("Microsoft.Consumption/budgets").Name.Split('-')[0],
    ];

    private static string ShortName(Resource rule) => rule.Name["final-accounts-production-".Length..];

    private string Query(string name) =>
        deployments.Production.All("Microsoft.Insights/scheduledQueryRules").Single(rule => ShortName(rule) == name)
            .Properties.GetProperty("criteria").GetProperty("allOf")[0].GetProperty("query").GetString()!;

    [GeneratedRegex(@"^### `(?<name>[a-z-]+)`", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"has '(?<words>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Has();
}
