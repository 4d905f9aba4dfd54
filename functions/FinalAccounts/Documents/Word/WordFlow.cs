using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace FinalAccounts.Documents.Word;

/// <summary>Walks a document's body in reading order and collects its paragraphs and tables; text boxes follow the paragraph they hang on.</summary>
/// <param name="file">The file's name.</param>
/// <param name="maxCells">How many table cells there may be.</param>
/// <param name="deadline">Ends the walk.</param>
internal sealed class WordFlow(string file, int maxCells, CancellationToken deadline)
{
    /// <summary>Tables, content controls and text boxes within each other; Word itself allows far fewer.</summary>
    private const int Deepest = 60;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<ReaderNote>.Builder notes = ImmutableArray.CreateBuilder<ReaderNote>();
    private string joined = string.Empty;
    private int paragraphs;
    private int tables;
    private int cells;

    /// <summary>True when the document has more cells than allowed.</summary>
    public bool HasTooManyCells => cells > maxCells;

    /// <summary>The blocks that were found.</summary>
    public ImmutableArray<Block> Blocks() => blocks.ToImmutable();

    /// <summary>What was left out.</summary>
    public ImmutableArray<ReaderNote> Notes() => notes.ToImmutable();

    /// <summary>Walks the children of a body, a cell or a text box.</summary>
    public void Walk(OpenXmlElement parent, int depth = 0)
    {
        if (depth > Deepest)
            return;
        foreach (var element in parent.ChildElements)
        {
            deadline.ThrowIfCancellationRequested();
            if (HasTooManyCells)
                return;
            switch (element)
            {
                case W.Paragraph paragraph:
                    Add(paragraph, depth);
                    break;
                case W.Table table when WordTable.IsLayout(table):
                    foreach (var cell in table.Descendants<W.TableCell>().Where(cell => cell.Ancestors<W.Table>().First() == table))
                        Walk(cell, depth + 1);
                    break;
                case W.Table table:
                    Add(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                    Walk(element, depth + 1);
                    break;
            }
        }
    }

    private void Add(W.Paragraph paragraph, int depth)
    {
        paragraphs++;
        notes.AddRange(WordNotes.Of(paragraph, new(file, Line: paragraphs)));
        var lines = WordText.LinesOf(paragraph);
        lines[0] = joined + lines[0];
        joined = string.Empty;
        // A deleted paragraph mark joins the paragraph to the next one.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null)
        {
            joined = lines[^1];
            lines.RemoveAt(lines.Count - 1);
        }

        foreach (var line in lines)
        {
            if (line.Trim() is { Length: > 0 } text)
                blocks.Add(new Paragraph(text, new(file, Line: paragraphs)));
        }

        foreach (var box in WordText.TextBoxesOf(paragraph))
            Walk(box, depth + 1);
    }

    private void Add(W.Table table)
    {
        var place = new Place(file, Table: tables + 1);
        var rows = WordTable.Read(table, place, deadline);
        if (rows.IsEmpty)
            return;
        tables++;
        cells += rows.Sum(row => row.Cells.Length);
        blocks.Add(new Table(rows, place));
    }
}
