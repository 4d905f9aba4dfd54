using System.Collections.Immutable;
using System.Security.Cryptography;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Documents.Excel;
using FinalAccounts.Documents.Html;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Word;

namespace FinalAccounts.Documents;

/// <summary>Finds the reader for a file by its content and reads it. ZIP archives are taken apart.</summary>
/// <param name="readers">The readers, the most particular format first: text is what is left when no other recognises the content.</param>
public sealed class DocumentReaders(IEnumerable<IDocumentReader> readers)
{
    /// <summary>An archive within an archive is opened, one within that is not.</summary>
    private const int DeepestArchive = 2;

    private readonly ImmutableArray<IDocumentReader> readers = [.. readers];

    /// <summary>Every reader there is.</summary>
    public static DocumentReaders CreateDefault() => new(
    [
        new PdfReader(), new WordReader(), new ExcelReader(), new UnreadableFormats(), new HtmlReader(), new MarkdownReader(), new PlainTextReader(),
    ]);

    /// <summary>SHA-256 of a file's bytes, in 64 lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>
    /// Reads a file into paragraphs and tables, or says why not. An archive with exactly one readable file is read as that file (its places
    /// name <c>archive.zip/entry.pdf</c>); one with several is refused as <c>several-files</c>: use <see cref="ReadAll"/> where each may be a report.
    /// </summary>
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
        var all = ReadAll(content, fileName, limits, cancellationToken);
        var readable = all.Where(file => file.Outcome.Succeeded).ToList();
        return readable.Count switch
        {
            1 => readable[0].Outcome,
            0 => all[0].Outcome,
            _ => ArchiveRefusals.Several([.. readable.Select(file => file.Name)]),
        };
    }

    /// <summary>Reads a file, or every file of an archive; one outcome for each, at least one. The hash of an archive's file is that of its own bytes.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="limits">How much it may cost; for an archive all its files together.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public ImmutableArray<ReadFile> ReadAll(
        ReadOnlyMemory<byte> content,
        string fileName,
        ReadLimits limits,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var files = ImmutableArray.CreateBuilder<ReadFile>();
        var budget = limits.MaxExpandedBytes;
        ReadInto(files, content, fileName, limits, depth: 0, ref budget, cancellationToken);
        return files.ToImmutable();
    }

    /// <summary>The refusal of a file over the size limit; for callers that know the size before they have the bytes.</summary>
    public static Refusal TooLarge(long bytes, ReadLimits limits) => new(
        "file-too-large",
        new(
            $"文件有 {Megabytes(bytes)} MB，超过上限 {Megabytes(limits.MaxBytes)} MB。请只上传部门决算报告本身。",
            $"The file has {Megabytes(bytes)} MB; the limit is {Megabytes(limits.MaxBytes)} MB. Upload the final accounts report alone."));

    private void ReadInto(
        ImmutableArray<ReadFile>.Builder files,
        ReadOnlyMemory<byte> content,
        string name,
        ReadLimits limits,
        int depth,
        ref long budget,
        CancellationToken cancellationToken)
    {
        if (content.Length > limits.MaxBytes || PackageContent.KindOf(content) != PackageKind.Archive)
        {
            files.Add(new(name, ReadOne(content, name, limits, cancellationToken)));
        }
        else if (depth == DeepestArchive)
        {
            files.Add(new(name, ArchiveRefusals.TooDeep));
        }
        else
        {
            var before = files.Count;
            foreach (var entry in ArchiveEntries.Read(content, name, limits, ref budget, cancellationToken))
            {
                if (entry.Refusal is { } refusal)
                    files.Add(new(entry.Name, refusal));
                else
                    ReadInto(files, entry.Content, entry.Name, limits, depth + 1, ref budget, cancellationToken);
            }

            if (files.Count == before)
                files.Add(new(name, ArchiveRefusals.Empty));
        }
    }

    private Outcome<SourceDocument> ReadOne(ReadOnlyMemory<byte> content, string fileName, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (content.IsEmpty)
            return new Refusal("empty-file", new("文件是空的（0 字节）。请重新上传完整的文件。", "The file is empty (0 bytes). Upload the whole file again."));
        if (content.Length > limits.MaxBytes)
            return TooLarge(content.Length, limits);
        foreach (var reader in readers)
        {
            if (reader.Recognises(content, fileName))
                return ReadDeadline.Run(limits, token => reader.Read(content, fileName, Hash(content.Span), limits, token), cancellationToken);
        }

        return new Refusal(
            "unknown-format",
            new(
                "无法识别文件格式。可读取 PDF、Word（.docx）、Excel（.xlsx、.xls）、网页（.html）、文本（.txt）、Markdown（.md）及其 ZIP 压缩包。",
                "The file's format is not known. PDF, Word (.docx), Excel (.xlsx, .xls), web pages (.html), text (.txt), Markdown (.md) and ZIP archives of them can be read."));
    }

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}

/// <summary>A file and what reading it gave.</summary>
/// <param name="Name">The file's name; within an archive <c>archive.zip/entry.pdf</c>.</param>
/// <param name="Outcome">The document or the refusal.</param>
public sealed record ReadFile(string Name, Outcome<SourceDocument> Outcome);
