using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>
/// Text in the order of a PDF: the cells of a row parted by one space, blank ones lost; a long label wrapped, its parts on the lines above and below the
/// row's numbers; the page's number alone at the page's end, then a form feed.
/// </summary>
public static class PdfOrderLayout
{
    private const int LongestLabel = 14;

    /// <summary>The text.</summary>
    public static string Print(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        foreach (var block in document.Blocks)
        {
            if (block is Grid grid)
            {
                foreach (var row in CellMatrix.Of(grid))
                {
                    Print(page, [.. row.Where(text => text.Length > 0).Select(text => text.Replace("\n", "", StringComparison.Ordinal))]);
                }
            }
            else
            {
                page.Plain(block);
                if (block is PageEnd)
                {
                    page.FormFeed();
                }
            }
        }

        return page.ToString();
    }

    // Only a row with one long label is wrapped: of two on one line each would stand above the other's numbers.
    private static void Print(TextPage page, List<string> cells)
    {
        var wrapped = cells.FindIndex(IsLong);
        if (wrapped < 0 || cells.Count < 2 || cells.FindLastIndex(IsLong) != wrapped)
        {
            page.Line(string.Join(' ', cells));
            return;
        }

        var label = cells[wrapped];
        cells.RemoveAt(wrapped);
        var half = (label.Length + 1) / 2;
        page.Line(label[..half]);
        page.Line(string.Join(' ', cells));
        page.Line(label[half..]);
    }

    private static bool IsLong(string text) => text.Length > LongestLabel && !text.Any(char.IsAsciiDigit);
}
