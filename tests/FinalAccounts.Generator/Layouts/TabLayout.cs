using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>Cells parted by tabs. Blank cells keep their tabs.</summary>
public static class TabLayout
{
    /// <summary>The text.</summary>
    public static string Print(PrintedDocument document, bool repeatSpans)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        foreach (var block in document.Blocks)
        {
            if (!page.Plain(block))
            {
                foreach (var row in CellMatrix.Unwrap(CellMatrix.Of((Grid)block, repeatSpans)))
                {
                    page.Line(string.Join('\t', row));
                }

                page.Blank();
            }
        }

        return page.ToString();
    }
}
