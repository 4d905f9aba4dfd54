using FinalAccounts.Statements;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FinalAccounts.Azure.Http;

/// <summary>Describes the types that are written as text: amounts and units.</summary>
internal sealed class ApiSchemaTransformer : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(decimal?) || type == typeof(decimal))
        {
            schema.Type = type == typeof(decimal) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = null;
            schema.Pattern = "^-?[0-9]+(\\.[0-9]+)?$";
        }
        else if (type == typeof(Unit) || type == typeof(Unit?))
        {
            schema.Type = type == typeof(Unit) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Properties = null;
        }

        return Task.CompletedTask;
    }
}
