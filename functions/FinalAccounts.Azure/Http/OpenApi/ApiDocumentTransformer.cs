using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FinalAccounts.Azure.Http;

/// <summary>What the description says of the API as a whole.</summary>
internal sealed class ApiDocumentTransformer : IOpenApiDocumentTransformer
{
    /// <summary>The name of the scheme of the function key.</summary>
    public const string KeyScheme = "functionKey";

    /// <inheritdoc/>
    public Task TransformAsync(Microsoft.OpenApi.OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "FinalAccountsPipeline",
            Version = "1",
            Description = "Departmental final accounts (部门决算), every figure checked. Each address also takes .json, .csv and .html behind it.",
        };

        // The host that serves it knows where it is.
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "x-functions-key" },
        };

        // Accept chooses among the representations; the suffix is no part of the path, and what must be one text is no parameter.
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            var parameters = (item.Operations ?? []).Values.SelectMany(operation => operation.Parameters ?? []).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
            var segments = path.Split('/').Select(segment => segment.StartsWith('{') && !parameters.Contains(segment.Trim('{', '}')) ? segment.Trim('{', '}') : segment);
            paths.Add(string.Join('/', segments), item);
        }

        document.Paths = paths;
        return Task.CompletedTask;
    }
}
