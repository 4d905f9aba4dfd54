namespace FinalAccounts.Azure.Storage;

/// <summary>The content of a blob.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Tag">Its ETag.</param>
/// <param name="LastModified">When it was uploaded.</param>
public sealed record BlobContent(BinaryData Content, string ContentType, string Tag, DateTimeOffset LastModified);
