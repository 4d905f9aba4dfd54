using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>Walks a page in reading order and collects its paragraphs and tables. Tables that only lay the page out are walked through.</summary>
/// <param name="file">The file's name.</param>
/// <param name="limits">How much the page may cost.</param>
/// <param name="deadline">Ends the walk.</param>
internal sealed class HtmlFlow(string file, ReadLimits limits, CancellationToken deadline)
{
    /// <summary>Deeper than any page that people write; the walk recurses no further.</summary>
    private const int Deepest = 400;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly HtmlText text = new();
    private int paragraphs;
    private int tables;
    private int cells;

    /// <summary>Why the page cannot be read, or null.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The blocks that were found.</summary>
    public ImmutableArray<Block> Blocks()
    {
        EndParagraph();
        return blocks.ToImmutable();
    }

    /// <summary>Walks an element.</summary>
    public void Walk(INode element) => WalkChildren(element, depth: 0);

    private void WalkChildren(INode parent, int depth)
    {
        deadline.ThrowIfCancellationRequested();
        if (depth > Deepest)
            Refusal = HtmlRefusals.TooDeep;
        foreach (var node in parent.ChildNodes)
        {
            if (Refusal is not null)
                return;
            switch (node)
            {
                case IText characters:
                    text.Add(characters.Data);
                    break;
                case IElement element when HtmlElements.IsSeen(element):
                    WalkElement(element, depth);
                    break;
            }
        }
    }

    private void WalkElement(IElement element, int depth)
    {
        if (element is IHtmlTableElement table)
        {
            EndParagraph();
            WalkTable(table, depth);
        }
        else if (HtmlElements.EndsLine(element))
        {
            EndParagraph();
            WalkChildren(element, depth + 1);
            EndParagraph();
        }
        else
        {
            WalkChildren(element, depth + 1);
        }
    }

    private void WalkTable(IHtmlTableElement table, int depth)
    {
        if (HtmlTable.IsLayout(table))
        {
            WalkChildren(table, depth + 1);
            EndParagraph();
            return;
        }

        if (table.Caption is { } caption && HtmlElements.IsSeen(caption))
        {
            WalkChildren(caption, depth + 1);
            EndParagraph();
        }

        var place = new Place(file, Table: tables + 1);
        if (HtmlTable.Read(table, place, limits.MaxCells - cells) is not { } rows)
        {
            Refusal = HtmlRefusals.TooManyCells(limits);
        }
        else if (!rows.IsEmpty)
        {
            tables++;
            cells += rows.Sum(row => row.Cells.Length);
            blocks.Add(new Table(rows, place));
        }
    }

    private void EndParagraph()
    {
        if (text.Take() is { Length: > 0 } paragraph)
            blocks.Add(new Paragraph(paragraph, new(file, Line: ++paragraphs)));
    }
}
