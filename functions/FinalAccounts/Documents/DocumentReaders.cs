using System.Collections.Immutable;
using System.Security.Cryptography;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents;

/// <summary>Finds the reader for a file by its content and reads it.</summary>
/// <param name="readers">The readers, the most particular format first: text is what is left when no other recognises the content.</param>
public sealed class DocumentReaders(IEnumerable<IDocumentReader> readers)
{
    private readonly ImmutableArray<IDocumentReader> readers = [.. readers];

    /// <summary>Every reader there is.</summary>
    public static DocumentReaders CreateDefault() => new([new PdfReader(), new MarkdownReader(), new PlainTextReader()]);

    /// <summary>SHA-256 of a file's bytes, in 64 lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Reads a file into paragraphs and tables, or says why not.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        ReadLimits limits,
        CancellationToken cancellationToken)
    {
        if (content.IsEmpty)
        {
            return new Refusal("empty-file", new("文件是空的（0 字节）。请重新上传完整的文件。", "The file is empty (0 bytes). Upload the whole file again."));
        }

        if (content.Length > limits.MaxBytes)
        {
            return TooLarge(content.Length, limits);
        }

        foreach (var reader in readers)
        {
            if (reader.Recognises(content, fileName))
            {
                return reader.Read(content, fileName, Hash(content.Span), limits, cancellationToken);
            }
        }

        return new Refusal(
            "unknown-format",
            new(
                "无法识别文件格式。可读取 PDF、Word（.docx）、Excel（.xlsx、.xls）、网页（.html）、文本（.txt）和 Markdown（.md）。",
                "The file's format is not known. PDF, Word (.docx), Excel (.xlsx, .xls), web pages (.html), text (.txt) and Markdown (.md) can be read."));
    }

    /// <summary>The refusal of a file over the size limit; for callers that know the size before they have the bytes.</summary>
    public static Refusal TooLarge(long bytes, ReadLimits limits) => new(
        "file-too-large",
        new(
            $"文件有 {Megabytes(bytes)} MB，超过上限 {Megabytes(limits.MaxBytes)} MB。请只上传部门决算报告本身。",
            $"The file has {Megabytes(bytes)} MB; the limit is {Megabytes(limits.MaxBytes)} MB. Upload the final accounts report alone."));

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}
