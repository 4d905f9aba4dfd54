namespace FinalAccounts.Documents;

/// <summary>Reads Markdown with pipe tables.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>True for text whose name ends in <c>.md</c> or <c>.markdown</c>; the content alone does not tell it from plain text.</summary>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return (fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
            && !TextDecoder.LooksBinary(content.Span);
    }

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content, string fileName, string sha256, ReadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return PlainTextReader.ReadAs(DocumentFormat.Markdown, content, fileName, sha256, limits, cancellationToken);
    }
}
