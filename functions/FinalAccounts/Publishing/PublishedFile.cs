namespace FinalAccounts.Publishing;

/// <summary>One file of the published site, complete in memory.</summary>
/// <param name="Path">Its path from the root of the site, with <c>/</c> between folders, not percent-encoded: <c>reports/2024/…/index.html</c>.</param>
/// <param name="ContentType">Its media type, with the charset where there is one.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PublishedFile(string Path, string ContentType, ReadOnlyMemory<byte> Content);
