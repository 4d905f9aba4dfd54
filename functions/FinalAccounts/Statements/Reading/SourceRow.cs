using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading;

/// <summary>A row of the document, whatever it was: a row of a table, or a paragraph as a row of one cell.</summary>
internal sealed class SourceRow
{
    /// <summary>A paragraph.</summary>
    public SourceRow(Paragraph paragraph)
    {
        (Place, TableNumber, Inferred) = (paragraph.Place, 0, true);
        Cells = paragraph.Text.Length == 0 ? [] : [new(new Cell(paragraph.Text, paragraph.Place, 0))];
    }

    /// <summary>A row of a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="tableNumber">The table's place among the document's blocks, never 0.</param>
    /// <param name="inferred">Whether the table's columns were inferred from the alignment of text.</param>
    public SourceRow(TableRow row, int tableNumber, bool inferred)
    {
        (Place, TableNumber, Inferred) = (row.Place, tableNumber, inferred);
        var cells = new SourceCell[row.Cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(row.Cells[i]);
        }

        Cells = ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    /// <summary>A row put together from others.</summary>
    public SourceRow(ImmutableArray<SourceCell> cells, Place place, int tableNumber) => (Cells, Place, TableNumber) = (cells, place, tableNumber);

    /// <summary>All cells, blanks included.</summary>
    public ImmutableArray<SourceCell> Cells { get; }

    /// <summary>Where it begins.</summary>
    public Place Place { get; }

    /// <summary>The table's place among the document's blocks; 0 for a paragraph.</summary>
    public int TableNumber { get; }

    /// <summary>True for a paragraph, and for a row whose columns were inferred from the alignment of text.</summary>
    public bool Inferred { get; }

    /// <summary>True for a paragraph.</summary>
    public bool IsParagraph => TableNumber == 0;

    /// <summary>The cell that covers a grid column, or null.</summary>
    public SourceCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column <= column && column < cell.Column + cell.Span)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>True for the note or the sentence behind a table.</summary>
    public bool EndsTable => Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first
        && (first.Key.StartsWith('注') || first.Key.StartsWith("说明:", StringComparison.Ordinal) || first.Text.Contains('。', StringComparison.Ordinal));

    /// <summary>The only text of the row, when all its filled cells say the same (a spanned title is repeated by some formats); else null.</summary>
    public SourceCell? OnlyCell
    {
        get
        {
            SourceCell? only = null;
            foreach (var cell in Cells)
            {
                if (cell.IsBlank)
                {
                    continue;
                }

                if (only is not null && only.Text != cell.Text)
                {
                    return null;
                }

                only ??= cell;
            }

            return only;
        }
    }
}

/// <summary>A cell with what its text means: canonical spelling and amount, each found once.</summary>
/// <param name="source">The cell as read.</param>
internal sealed class SourceCell(Cell source)
{
    private string? key;

    /// <summary>The text as printed.</summary>
    public string Text => source.Text;

    /// <summary>Where it stands.</summary>
    public Place Place => source.Place;

    /// <summary>Its first grid column.</summary>
    public int Column => source.Column;

    /// <summary>How many grid columns it covers, at least 1.</summary>
    public int Span => Math.Max(1, source.ColumnSpan);

    /// <summary>How many rows it covers.</summary>
    public int RowSpan => source.RowSpan;

    /// <summary>Where it begins in a line that spaces align; null elsewhere, and for a word that one space parts from the word before it: it may have been moved.</summary>
    public Spot? Spot { get; init; }

    /// <summary>True for a number alone on its line that may be its page's, or a count: nothing around it tells.</summary>
    public bool MayBePageNumber { get; set; }

    /// <summary>The text in canonical spelling.</summary>
    public string Key => key ??= CanonicalText.Of(source.Text);

    /// <summary>The text read as an amount.</summary>
    public PrintedAmount Amount { get; } = PrintedAmount.Parse(source.Text);

    /// <summary>True for an empty cell.</summary>
    public bool IsBlank => Amount.Kind == AmountKind.Blank;

    /// <summary>True for a cell that an amount column may hold.</summary>
    public bool IsAmount => Amount.Kind is AmountKind.Number or AmountKind.NotApplicable;

    /// <summary>True for a cell with words.</summary>
    public bool IsText => Amount.Kind == AmountKind.Other;

    /// <summary>The cell over so many grid columns.</summary>
    public SourceCell Spanning(int columns) => new(source with { ColumnSpan = columns });

    /// <summary>The cell at another grid column.</summary>
    public SourceCell At(int column) => new(source with { Column = column, ColumnSpan = 1 });

    /// <summary>The cell at a place of its line.</summary>
    public SourceCell At(Spot spot) => new(source) { Spot = spot, MayBePageNumber = MayBePageNumber };

    /// <summary>The cell with other text.</summary>
    public SourceCell WithText(string text) => new(source with { Text = text });
}
