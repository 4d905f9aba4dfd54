namespace FinalAccounts.Documents;

/// <summary>Reads plain text. Rows are lines with tabs, with pipes, or with columns made of spaces; every other line is a paragraph.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <summary>True for everything that is text; so this reader stands last in the list, and binary rubbish gets its own refusal from it.</summary>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName) => true;

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content, string fileName, string sha256, ReadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return ReadAs(DocumentFormat.Text, content, fileName, sha256, limits, cancellationToken);
    }

    internal static Outcome<SourceDocument> ReadAs(
        DocumentFormat format, ReadOnlyMemory<byte> content, string fileName, string sha256, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (TextDecoder.LooksBinary(content.Span))
        {
            return new Refusal(
                "unknown-format",
                new(
                    "文件不是文本，也不是可识别的格式。可读取 PDF、Word（.docx）、Excel（.xlsx、.xls）、网页（.html）、文本（.txt）和 Markdown（.md）。",
                    "The file is neither text nor a known format. PDF, Word (.docx), Excel (.xlsx, .xls), web pages (.html), text (.txt) and Markdown (.md) can be read."));
        }

        if (TextDecoder.Decode(content) is not { } text)
        {
            return new Refusal(
                "unknown-encoding",
                new(
                    "无法识别文本的字符编码。请将文件另存为 UTF-8 后重新上传。",
                    "The text's character encoding is not known. Save the file as UTF-8 and upload it again."));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new Refusal("empty-file", new("文件中没有任何文字。请重新上传完整的文件。", "The file holds no characters but spaces. Upload the whole file again."));
        }

        var document = new SourceDocument(fileName, sha256, format, [], []);
        return TextLineReader.Read(text, document, format == DocumentFormat.Markdown, limits, cancellationToken);
    }
}
