using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The source as it was read, line by line; every number that was taken from it links to where it is used.</summary>
/// <param name="Department">The department.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="Notes">What the reader could not trust.</param>
internal sealed record SourcePage(string Department, int Year, string File, ImmutableArray<SourceBlock> Blocks, ImmutableArray<ProblemView> Notes)
{
    public static SourcePage Of(Inspection inspection, PageAnchors anchors, PageLanguage language)
    {
        var (document, report, checks) = inspection;
        var marks = new ClaimMarks(checks, anchors, language, language.Page("index"));
        var claims = report.Claims.ToLookup(claim => PageAnchors.Of(claim.Place), StringComparer.Ordinal);
        var figures = new Dictionary<Place, Figure>();
        foreach (var figure in report.Statements.SelectMany(statement => statement.Figures).Where(figure => figure.Printed.Length > 0))
        {
            figures.TryAdd(WithoutBox(figure.Place), figure);
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>(document.Blocks.Length);
        int? page = null;
        foreach (var block in document.Blocks)
        {
            var newPage = block.Place.Page is { } number && number != page ? number : (int?)null;
            page = block.Place.Page ?? page;
            if (newPage is { } begins)
            {
                taken.Add($"p{begins}");
            }

            blocks.Add(block switch
            {
                Table table => new(newPage, Text: null, Id: null, language.Say(table.Place.Describe()), [.. table.Rows.Select(Row)]),
                Paragraph paragraph => new(newPage, Marked(paragraph), Id(paragraph.Place), Number(paragraph.Place), Rows: []),
                _ => throw new NotSupportedException(block.GetType().Name),
            });
        }

        return new(report.Department, report.Year, document.FileName, blocks.ToImmutable(), [.. document.Notes.Select(note => ProblemView.Of(note, language))]);

        MarkedText Marked(Paragraph paragraph) => MarkedText.Of(paragraph, claims[PageAnchors.Of(paragraph.Place)], marks, language);

        SourceRow Row(TableRow row) => new(Id(row.Place), Number(row.Place), [.. row.Cells.Select(Cell)]);

        SourceCell Cell(Cell cell) => new(
            cell.Text,
            cell.ColumnSpan,
            cell.Text.Length > 0 && figures.TryGetValue(WithoutBox(cell.Place), out var figure) ? $"{language.Page("index")}#{anchors.Of(figure)}" : null);

        string? Id(Place place) => taken.Add(PageAnchors.Of(place)) ? PageAnchors.Of(place) : null;
    }

    private static string Number(Place place) => (place.Line ?? place.Row)?.ToString() ?? "";

    private static Place WithoutBox(Place place) => place with { Box = null };
}

/// <summary>A paragraph or a table of the source.</summary>
/// <param name="Page">The number of the page that begins here; null when none does.</param>
/// <param name="Text">The paragraph; null for a table.</param>
/// <param name="Id">The anchor of a paragraph, when this is the first to bear it.</param>
/// <param name="Number">The number of the line; for a table its place in words.</param>
/// <param name="Rows">The rows of a table.</param>
internal sealed record SourceBlock(int? Page, MarkedText? Text, string? Id, string Number, ImmutableArray<SourceRow> Rows);

/// <summary>A row of a table of the source.</summary>
/// <param name="Id">The anchor, when this is the first to bear it.</param>
/// <param name="Number">The number of the line or of the row.</param>
/// <param name="Cells">The cells.</param>
internal sealed record SourceRow(string? Id, string Number, ImmutableArray<SourceCell> Cells);

/// <summary>A cell of a table of the source.</summary>
/// <param name="Text">Its text.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Link">The link to the figure that was read from it; null when there is none.</param>
internal sealed record SourceCell(string Text, int ColumnSpan, string? Link);
