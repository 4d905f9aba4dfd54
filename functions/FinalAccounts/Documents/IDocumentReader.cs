namespace FinalAccounts.Documents;

/// <summary>Reads files of one format. Stateless; may be used from many threads.</summary>
public interface IDocumentReader
{
    /// <summary>True when the content, not the name, is of this reader's format. Looks at as few bytes as it can.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The file's name, for formats that the content alone does not tell apart (text and Markdown).</param>
    bool Recognises(ReadOnlyMemory<byte> content, string fileName);

    /// <summary>Reads the file. What cannot be read is a refusal; no content makes it throw.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The file's name, used in every place.</param>
    /// <param name="sha256">The hash of the content.</param>
    /// <param name="limits">How much a file may cost.</param>
    /// <param name="cancellationToken">Ends the reading, also when the file's time is over; the only way out besides an answer.</param>
    Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string sha256,
        ReadLimits limits,
        CancellationToken cancellationToken);
}

/// <summary>How much a file may cost to read.</summary>
/// <param name="MaxBytes">Size of the file. Default 64 MiB.</param>
/// <param name="MaxPages">Pages, sheets or archive entries. Default 2,000.</param>
/// <param name="MaxExpandedBytes">Bytes after decompression. Default 512 MiB.</param>
/// <param name="MaxCells">Table cells in the document. Default 2,000,000.</param>
/// <param name="MaxTime">Time for one file. Default 60 seconds.</param>
public sealed record ReadLimits(
    long MaxBytes,
    int MaxPages,
    long MaxExpandedBytes,
    int MaxCells,
    TimeSpan MaxTime)
{
    /// <summary>The limits used where nothing else is said.</summary>
    public static ReadLimits Default { get; } = new(64L << 20, 2_000, 512L << 20, 2_000_000, TimeSpan.FromSeconds(60));
}
