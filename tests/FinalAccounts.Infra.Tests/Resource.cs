using System.Text.Json;

namespace FinalAccounts.Infra.Tests;

/// <summary>One resource that a deployment would make, with every expression resolved that can be before it runs.</summary>
/// <param name="Type">Such as <c>Microsoft.Web/sites</c>.</param>
/// <param name="Name">With the names of its parents: <c>account/default/inbox</c>.</param>
/// <param name="Id">The resource id; for an extension (role, lock, diagnostics) it starts with what it is on.</param>
/// <param name="ApiVersion">The version that it is deployed with.</param>
/// <param name="Json">All of it.</param>
internal sealed record Resource(string Type, string Name, string Id, string ApiVersion, JsonElement Json)
{
    /// <summary>The last part of the name.</summary>
    public string OwnName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The first part of the name: the account of a container, the app of a setting.</summary>
    public string TopName => Name.Split('/')[0];

    /// <summary>What stands under <c>properties</c>; fails when there is nothing.</summary>
    public JsonElement Properties => Json.GetProperty("properties");
}
