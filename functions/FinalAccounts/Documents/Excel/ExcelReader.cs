using System.Collections.Immutable;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Documents.Excel;

/// <summary>Reads workbooks (.xlsx, .xls): each visible sheet as its title lines and its table, numbers as the sheet shows them. Formulas and macros are not run.</summary>
public sealed class ExcelReader : IDocumentReader
{
    /// <summary>Makes a reader; workbooks before 1997 need the code pages that .NET does not load by itself.</summary>
    public ExcelReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName) =>
        PackageContent.KindOf(content) == PackageKind.Excel || OleContent.KindOf(content.Span) == OleKind.Excel;

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
            if (content.Span.StartsWith("PK"u8) && PackageContent.ExpandsTooFar(content, limits, cancellationToken))
                return OfficeRefusals.ExpandsTooFar(limits);
            using var stream = PackageContent.AsStream(content);
            using var workbook = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            if (workbook.ResultsCount > limits.MaxPages)
                return OfficeRefusals.TooManySheets(workbook.ResultsCount, limits);
            return ReadSheets(workbook, SheetMarks.Read(content, cancellationToken), fileName, sha256, limits, cancellationToken);
        }
        catch (InvalidPasswordException)
        {
            return OfficeRefusals.Encrypted;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // ExcelDataReader throws many kinds of exceptions for broken files; whatever it is, the file cannot be read.
            return OfficeRefusals.Broken;
        }
    }

    private static Outcome<SourceDocument> ReadSheets(IExcelDataReader workbook, Dictionary<string, SheetMarks> marks, string file, string sha256, ReadLimits limits, CancellationToken cancellationToken)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var notes = ImmutableArray.CreateBuilder<ReaderNote>();
        var (number, tables, cells) = (0, 0, 0);
        do
        {
            var place = new Place(file, ++number);
            if (!string.Equals(workbook.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
            {
                notes.Add(ExcelNotes.HiddenSheet(workbook.Name, place));
                continue;
            }

            if (Sheet.Read(workbook, marks.GetValueOrDefault(workbook.Name, SheetMarks.None), limits.MaxCells - cells, cancellationToken) is not { } sheet)
                return OfficeRefusals.TooManyCells(limits);
            cells += sheet.CellCount;
            if (sheet.HasHiddenCells)
                notes.Add(ExcelNotes.HiddenCells(workbook.Name, place));
            foreach (var block in SheetBlocks.Of(sheet, place, tables))
            {
                tables += block is Table ? 1 : 0;
                blocks.Add(block);
            }
        }
        while (workbook.NextResult());

        return new SourceDocument(file, sha256, DocumentFormat.Excel, blocks.ToImmutable(), notes.ToImmutable());
    }
}
