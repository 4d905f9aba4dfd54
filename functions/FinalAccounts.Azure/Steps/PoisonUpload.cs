using System.Text.Json.Serialization;

namespace FinalAccounts.Azure.Steps;

/// <summary>A message of <see cref="ResourceNames.InboxPoisonQueue"/>, as the blob trigger of the Functions host writes it.</summary>
/// <param name="FunctionId">The function that failed: <c>{app}.Functions.IngestReport</c>.</param>
/// <param name="BlobType"><c>BlockBlob</c>.</param>
/// <param name="ContainerName">The container: <see cref="ResourceNames.InboxContainer"/>.</param>
/// <param name="BlobName">The file.</param>
/// <param name="ETag">The upload.</param>
public sealed record PoisonUpload(
    [property: JsonPropertyName("FunctionId")] string FunctionId,
    [property: JsonPropertyName("BlobType")] string BlobType,
    [property: JsonPropertyName("ContainerName")] string ContainerName,
    [property: JsonPropertyName("BlobName")] string BlobName,
    [property: JsonPropertyName("ETag")] string ETag);
