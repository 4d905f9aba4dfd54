using System.Text.Json;

namespace FinalAccounts.Infra.Tests;

/// <summary>The compiled template itself: no secret goes in or comes out, and every type has the version that was agreed.</summary>
public sealed class TemplateTests(Deployments deployments)
{
    // Checked November 2026. The first seven are the project's list; the rest it does not name.
    private static readonly Dictionary<string, string> Versions = new(StringComparer.Ordinal)
    {
        ["Microsoft.Web"] = "2025-03-01",
        ["Microsoft.Storage"] = "2025-01-01",
        ["Microsoft.OperationalInsights/workspaces"] = "2025-02-01",
        ["Microsoft.Insights/components"] = "2020-02-02",
        ["Microsoft.ManagedIdentity"] = "2024-11-30",
        ["Microsoft.Authorization/roleAssignments"] = "2022-04-01",
        ["Microsoft.EventGrid/systemTopics"] = "2025-02-15",
        ["Microsoft.Authorization/locks"] = "2020-05-01",
        ["Microsoft.Consumption/budgets"] = "2023-11-01",
        ["Microsoft.Insights/actionGroups"] = "2023-01-01",
        ["Microsoft.Insights/diagnosticSettings"] = "2021-05-01-preview",
        ["Microsoft.Insights/metricAlerts"] = "2018-03-01",
        ["Microsoft.Insights/scheduledQueryRules"] = "2023-12-01",
        ["Microsoft.Network/privateDnsZones"] = "2024-06-01",
        ["Microsoft.Network/privateEndpoints"] = "2024-07-01",
        ["Microsoft.Network/virtualNetworks"] = "2024-07-01",
        ["Microsoft.Resources/resourceGroups"] = "2024-11-01",
    };

    [BicepFact]
    public void Every_resource_has_the_listed_api_version()
    {
        var resources = Objects(Template()).Where(IsResource).ToArray();

        Assert.NotEmpty(resources);
        Assert.All(resources, resource => Assert.Equal(Listed(Type(resource)), resource.GetProperty("apiVersion").GetString()));
    }

    [BicepFact]
    public void No_secret_goes_in()
    {
        var parameters = Objects(Template()).Where(o => o.TryGetProperty("parameters", out _) && o.TryGetProperty("resources", out _))
            .SelectMany(template => template.GetProperty("parameters").EnumerateObject()).ToArray();

        Assert.NotEmpty(parameters);
        Assert.All(parameters, parameter =>
        {
            Assert.DoesNotContain("secure", Text(parameter.Value, "type"), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(?i)key|secret|password|token|connectionString", parameter.Name);
        });
    }

    [BicepFact]
    public void No_secret_comes_out()
    {
        var outputs = Objects(Template()).Where(o => o.TryGetProperty("outputs", out _) && o.TryGetProperty("resources", out _))
            .SelectMany(template => template.GetProperty("outputs").EnumerateObject()).ToArray();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output =>
        {
            Assert.DoesNotMatch("(?i)list[a-z]*\\(|connectionString|instrumentationKey|sharedKey", Text(output.Value, "value"));
            Assert.DoesNotContain("secure", Text(output.Value, "type"), StringComparison.OrdinalIgnoreCase);
        });
    }

    [BicepFact]
    public void The_only_key_that_is_read_is_that_of_the_webhook()
    {
        var calls = Strings(Template()).Where(text => text.Contains("list", StringComparison.OrdinalIgnoreCase))
            .Where(text => text.Contains("listKeys(", StringComparison.OrdinalIgnoreCase)
                || text.Contains("listAccountSas(", StringComparison.OrdinalIgnoreCase)
                || text.Contains("listSecrets(", StringComparison.OrdinalIgnoreCase));

        Assert.EndsWith(".systemKeys.blobs_extension)]", Assert.Single(calls), StringComparison.Ordinal);
    }

    private static string Listed(string type) => type switch
    {
        // Static websites came into the resource provider with this version.
        "Microsoft.Storage/storageAccounts/blobServices" => "2025-08-01",
        _ => Versions.Single(v => type == v.Key || type.StartsWith(v.Key + "/", StringComparison.Ordinal)).Value,
    };

    private JsonElement Template()
    {
        using var json = JsonDocument.Parse(deployments.Build.Output);
        return json.RootElement.Clone();
    }

    // A resource that is only referred to says so, and module calls are not resources of ours.
    private static bool IsResource(JsonElement element) =>
        element.TryGetProperty("apiVersion", out _)
        && !element.TryGetProperty("existing", out _)
        && Type(element) != "Microsoft.Resources/deployments";

    private static string Type(JsonElement resource) => resource.GetProperty("type").GetString()!;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
