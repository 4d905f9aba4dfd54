namespace FinalAccounts.Azure.Storage;

/// <summary>A blob without its content.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tag">Its ETag: another upload under the same name has another.</param>
/// <param name="LastModified">When it was uploaded.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="ContentType">Its media type, as stored.</param>
/// <param name="Md5">The MD5 of its bytes; null where the service did not keep it.</param>
public sealed record StoredBlob(string Name, string Tag, DateTimeOffset LastModified, long Bytes, string? ContentType, ReadOnlyMemory<byte>? Md5);
