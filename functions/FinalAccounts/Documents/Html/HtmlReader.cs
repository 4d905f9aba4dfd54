using AngleSharp.Html.Parser;

namespace FinalAccounts.Documents.Html;

/// <summary>Reads web pages, and the many “.xls” files that are web pages. Scripts are not run and nothing is fetched.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <summary>How many bytes may stand before the first tag that tells.</summary>
    private const int Sniffed = 4096;

    private static readonly string[] Tags = ["<html", "<!doctype html", "<head", "<body", "<table", "<div", "<meta", "<p>", "<p "];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName)
    {
        var start = HtmlCharset.Decode(content.Span[..Math.Min(Sniffed, content.Length)], detect: false).AsSpan().TrimStart();
        if (start.IsEmpty || start[0] != '<')
            return false;
        foreach (var tag in Tags)
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string sha256,
        ReadLimits limits,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, OnCreated = (_, _) => cancellationToken.ThrowIfCancellationRequested() });
        using var page = parser.ParseDocument(HtmlCharset.Decode(content.Span, detect: true));
        HtmlHiding.Mark(page);
        var flow = new HtmlFlow(fileName, limits, cancellationToken);
        if (page.Body is { } body)
            flow.Walk(body);
        if (flow.Refusal is { } refusal)
            return refusal;
        var document = new SourceDocument(fileName, sha256, DocumentFormat.Html, flow.Blocks(), []);
        return HtmlAttachments.OnlyLinkedFrom(page, document) is { } attachments
            ? HtmlRefusals.OnlyAttachments(attachments)
            : document;
    }
}
