using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>One cell to a line, as text copied from a web page; a blank cell is a blank line, a row ends with nothing.</summary>
public static class CellPerLineLayout
{
    /// <summary>The text.</summary>
    public static string Print(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        foreach (var block in document.Blocks)
        {
            if (!page.Plain(block))
            {
                foreach (var text in ((Grid)block).Rows.SelectMany(row => row.Cells))
                {
                    page.Line(text.Text.Replace("\n", "", StringComparison.Ordinal));
                }

                page.Blank();
            }
        }

        return page.ToString();
    }
}
