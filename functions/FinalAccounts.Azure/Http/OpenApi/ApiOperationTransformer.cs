using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FinalAccounts.Azure.Http;

/// <summary>Adds to an operation what its endpoint reads from the query, and its need of a key.</summary>
internal sealed class ApiOperationTransformer : IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiDescription>().FirstOrDefault() is not { } description)
        {
            return Task.CompletedTask;
        }

        // The name of the assembly that maps it says nothing to a caller.
        operation.Tags = null;
        operation.Parameters = [.. operation.Parameters ?? [], .. description.Parameters.Select(Parameter)];
        if (description.NeedsKey)
        {
            operation.Security =
            [
                new() { [new OpenApiSecuritySchemeReference(ApiDocumentTransformer.KeyScheme, context.Document)] = [] },
            ];
        }

        foreach (var content in (operation.Responses ?? []).Values.SelectMany(response => response.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)))
        {
            if (content.Key is "text/csv" or "text/html")
            {
                content.Value.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            }
        }

        return Task.CompletedTask;
    }

    private static IOpenApiParameter Parameter(ApiParameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Example = parameter.Example.Length > 0 ? JsonValue.Create(parameter.Example) : null,
        Schema = new OpenApiSchema
        {
            Type = parameter.IsInteger ? JsonSchemaType.Integer : JsonSchemaType.String,
            Enum = parameter.Values.IsEmpty ? null : [.. parameter.Values.Select(value => (JsonNode)JsonValue.Create(value)!)],
        },
    };
}
