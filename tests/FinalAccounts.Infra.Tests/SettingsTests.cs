using System.Globalization;
using System.Text.Json;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Infra.Tests;

/// <summary>The app's settings: what the host and the code read, without a key in any of them.</summary>
public sealed class SettingsTests(Deployments deployments)
{
    private static readonly string[] HostSettings =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__clientId",
        "AzureWebJobsStorage__credential",
        "OTEL_SERVICE_NAME",
        "OTEL_TRACES_SAMPLER",
        "OTEL_TRACES_SAMPLER_ARG",
    ];

    // The options records that the code binds, each property a setting.
    private static readonly SortedDictionary<string, string> Defaults = new(
        Of("Site", new SiteOptions()).Concat(Of("StorageResilience", new StorageResilienceOptions())).ToDictionary(),
        StringComparer.Ordinal);

    private static readonly string[] ConnectionParts =
        ["__blobServiceUri", "__clientId", "__credential", "__queueServiceUri", "__tableServiceUri"];

    [BicepFact]
    public void Every_setting_of_the_code_and_the_host_is_there_and_no_other()
    {
        string[] expected =
        [
            .. HostSettings,
            .. ConnectionParts.Select(part => ResourceNames.StorageConnection + part),
            ResourceNames.PlausibilitySetting,
            ResourceNames.RepublishScheduleSetting,
            ResourceNames.LinePagesScheduleSetting,
            .. Defaults.Keys,
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Settings().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [BicepFact]
    public void What_can_be_tuned_is_deployed_with_the_codes_own_defaults()
    {
        var settings = Settings().ToDictionary(s => s.Name, s => s.Value.GetString());

        Assert.All(Defaults, one => Assert.Equal(one.Value, settings[one.Key]));
    }

    [BicepFact]
    public void Every_setting_of_a_developers_machine_has_its_counterpart_in_Azure()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("local.settings.sample.json")));
        var local = sample.RootElement.GetProperty("Values").EnumerateObject().Select(setting => setting.Name).ToArray();

        // On a developer's machine a connection is one string, in Azure it is an address and an identity.
        // Flex Consumption takes the runtime from the plan's configuration and refuses the setting.
        var deployed = Settings().SelectMany(setting => new[] { setting.Name, setting.Name.Split("__")[0] }).Append("FUNCTIONS_WORKER_RUNTIME").ToHashSet();
        Assert.NotEmpty(local);
        Assert.All(local, name => Assert.Contains(name, deployed));
        Assert.DoesNotContain(Settings(), setting => setting.Name == "FUNCTIONS_WORKER_RUNTIME");
    }

    [BicepFact]
    public void No_setting_is_empty_and_none_holds_a_key()
    {
        Assert.All(Settings(), setting =>
        {
            Assert.NotEqual("", setting.Value.GetString());
            Assert.DoesNotContain("AccountKey", setting.Value.GetString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("listKeys", setting.Value.GetString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("SharedAccess", setting.Value.GetString(), StringComparison.OrdinalIgnoreCase);
        });
    }

    [BicepFact]
    public void Both_connections_use_the_same_managed_identity()
    {
        var settings = Settings().ToDictionary(s => s.Name, s => s.Value.GetString());

        Assert.Equal("managedidentity", settings["AzureWebJobsStorage__credential"]);
        Assert.Equal("managedidentity", settings[ResourceNames.StorageConnection + "__credential"]);
        Assert.Equal(settings["AzureWebJobsStorage__clientId"], settings[ResourceNames.StorageConnection + "__clientId"]);
        Assert.EndsWith(".primaryEndpoints.blob]", settings[ResourceNames.StorageConnection + "__blobServiceUri"], StringComparison.Ordinal);
        Assert.EndsWith(".primaryEndpoints.queue]", settings[ResourceNames.StorageConnection + "__queueServiceUri"], StringComparison.Ordinal);
        Assert.EndsWith(".primaryEndpoints.table]", settings[ResourceNames.StorageConnection + "__tableServiceUri"], StringComparison.Ordinal);
        Assert.Equal("UserAssigned", deployments.Production.Only("Microsoft.Web/sites").Json
            .GetProperty("identity").GetProperty("type").GetString());
    }

    [BicepFact]
    public void The_connection_of_the_steps_is_the_account_with_their_queues()
    {
        var reports = deployments.Production.All("Microsoft.Storage/storageAccounts/queueServices/queues")[0].TopName;
        var uri = Settings().Single(s => s.Name == ResourceNames.StorageConnection + "__queueServiceUri").Value.GetString();

        Assert.Contains($"/storageAccounts/{reports}'", uri, StringComparison.Ordinal);
    }

    [BicepFact]
    public void The_app_runs_dotnet_10_isolated_on_flex_consumption_with_limits_from_the_parameters()
    {
        var config = deployments.Production.Only("Microsoft.Web/sites").Properties.GetProperty("functionAppConfig");
        var scale = config.GetProperty("scaleAndConcurrency");
        using var stage = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("infra", "environments", "production.json")));

        Assert.Equal("dotnet-isolated", config.GetProperty("runtime").GetProperty("name").GetString());
        Assert.Equal("10.0", config.GetProperty("runtime").GetProperty("version").GetString());
        Assert.Equal("FC1", deployments.Production.Only("Microsoft.Web/serverfarms").Json.GetProperty("sku").GetProperty("name").GetString());
        foreach (var limit in new[] { "instanceMemoryMB", "maximumInstanceCount" })
            Assert.Equal(stage.RootElement.GetProperty(limit).GetInt32(), scale.GetProperty(limit).GetInt32());
    }

    [BicepFact]
    public void The_app_is_reached_by_https_and_published_without_a_password()
    {
        var app = deployments.Production.Only("Microsoft.Web/sites").Properties;

        Assert.True(app.GetProperty("httpsOnly").GetBoolean());
        Assert.Equal("1.2", app.GetProperty("siteConfig").GetProperty("minTlsVersion").GetString());
        Assert.Equal("*", Assert.Single(app.GetProperty("siteConfig").GetProperty("cors").GetProperty("allowedOrigins").EnumerateArray()).GetString());
        var policies = deployments.Production.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies");
        Assert.Equal(["ftp", "scm"], policies.Select(p => p.OwnName).Order(StringComparer.Ordinal));
        Assert.All(policies, policy => Assert.False(policy.Properties.GetProperty("allow").GetBoolean()));
    }

    [BicepTheory]
    [InlineData("development", ResourceNames.RepublishScheduleSetting)]
    [InlineData("development", ResourceNames.LinePagesScheduleSetting)]
    [InlineData("production", ResourceNames.RepublishScheduleSetting)]
    [InlineData("production", ResourceNames.LinePagesScheduleSetting)]
    public void Every_schedule_has_six_fields(string stage, string setting)
    {
        var schedule = deployments[stage].Only("Microsoft.Web/sites/config").Properties.GetProperty(setting).GetString()!;

        Assert.Equal(6, schedule.Split(' ').Length);
    }

    private IEnumerable<JsonProperty> Settings() =>
        deployments.Production.Only("Microsoft.Web/sites/config").Properties.EnumerateObject();

    private static IEnumerable<KeyValuePair<string, string>> Of(string section, object options) => options.GetType().GetProperties()
        .Select(property => KeyValuePair.Create($"{section}__{property.Name}", Convert.ToString(property.GetValue(options), CultureInfo.InvariantCulture)!));
}
