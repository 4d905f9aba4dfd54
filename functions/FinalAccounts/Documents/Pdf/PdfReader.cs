using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Reads PDF files with a text layer: tables by their ruling lines or their alignment, running text as paragraphs.</summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName) =>
        content.Span[..Math.Min(1024, content.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string sha256,
        ReadLimits limits,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var unmapped = new UnmappedCharacters();
        var expansion = new ExpansionGuard(limits.MaxExpandedBytes, cancellationToken);
        try
        {
            var options = new ParsingOptions { Logger = unmapped, FilterProvider = expansion, SkipMissingFonts = true };
            expansion.CountUncompressed(content.Span);
            using var document = PdfDocument.Open(content, options);
            if (document.NumberOfPages > limits.MaxPages)
                return PdfRefusals.TooManyPages(document.NumberOfPages, limits);
            return ReadPages(document, fileName, sha256, limits, unmapped, cancellationToken);
        }
        catch (ExpansionLimitException)
        {
            return PdfRefusals.ExpandsTooFar(limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PdfRefusals.Encrypted;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // PdfPig throws many kinds of exceptions for broken files; whatever it is, the file cannot be read.
            return PdfRefusals.Broken;
        }
    }

    private static Outcome<SourceDocument> ReadPages(
        PdfDocument document,
        string fileName,
        string sha256,
        ReadLimits limits,
        UnmappedCharacters unmapped,
        CancellationToken cancellationToken)
    {
        var layouts = new List<PageLayout>(document.NumberOfPages);
        var notes = new PdfNotes(fileName, unmapped);
        var cells = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = unmapped.Count;
            var page = PageReader.Read(document.GetPage(number), unmapped);
            notes.Add(page, unmapped.Count - before);
            var layout = PageLayout.Of(page);
            layouts.Add(layout);
            cells += layout.Items.Sum(item => item.Table?.Rows.Sum(row => row.Cells.Count) ?? 0);
            if (cells > limits.MaxCells)
                return PdfRefusals.TooManyCells(limits);
        }

        if (notes.Refusal is { } refusal)
            return refusal;
        PageFurniture.Remove(layouts);
        TouchingTables.Part(layouts);
        TableContinuation.Align(layouts);
        OpenContinuation.Align(layouts);
        RowContinuation.Join(layouts);
        return new SourceDocument(fileName, sha256, DocumentFormat.Pdf, BlockBuilder.Build(layouts, fileName), notes.ToImmutable());
    }
}
