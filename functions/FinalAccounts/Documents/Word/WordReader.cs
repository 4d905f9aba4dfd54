using DocumentFormat.OpenXml.Packaging;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Documents.Word;

/// <summary>Reads Word documents (.docx) as they stand with all tracked changes accepted. Macros, links and headers are not looked at.</summary>
public sealed class WordReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName) => PackageContent.KindOf(content) == PackageKind.Word;

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string sha256,
        ReadLimits limits,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            if (PackageContent.ExpandsTooFar(content, limits, cancellationToken))
                return OfficeRefusals.ExpandsTooFar(limits);
            using var stream = PackageContent.AsStream(content);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart?.Document?.Body is not { } body)
                return OfficeRefusals.Broken;
            var flow = new WordFlow(fileName, limits.MaxCells, cancellationToken);
            flow.Walk(body);
            return flow.HasTooManyCells
                ? OfficeRefusals.TooManyCells(limits)
                : new SourceDocument(fileName, sha256, DocumentFormat.Word, flow.Blocks(), flow.Notes());
        }
        catch (Exception exception) when (OfficeRefusals.IsBroken(exception))
        {
            return OfficeRefusals.Broken;
        }
    }
}
