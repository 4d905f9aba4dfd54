using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace FinalAccounts.Azure.Http;

/// <summary>
/// The description of the API, OpenAPI 3.1, generated from the mapped endpoints. The Functions host maps none, so that the endpoints are mapped here once
/// into a server that never starts.
/// </summary>
internal static class OpenApiDocument
{
    private const string Name = "v1";

    /// <summary>The document, made when it is first asked for.</summary>
    public static Lazy<Task<byte[]>> Json { get; } = new(CreateAsync);

    [SuppressMessage("Usage", "ASP0014", Justification = "Top-level routes are described when the server starts, and this one never does.")]
    private static async Task<byte[]> CreateAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddFinalAccounts(builder.Configuration);
        builder.Services.ConfigureHttpJsonOptions(options => HttpJson.Configure(options.SerializerOptions));
        builder.Services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer<ApiDocumentTransformer>();
            options.AddOperationTransformer<ApiOperationTransformer>();
            options.AddSchemaTransformer<ApiSchemaTransformer>();
        });
        await using var app = builder.Build();
        app.UseRouting();
        app.UseEndpoints(routes => routes.MapFinalAccounts(functionKey: ""));
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }
}
