using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>The cells of a row parted by single spaces, the blank ones lost, as text made from a PDF without its layout.</summary>
public static class SqueezedLayout
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
                foreach (var row in CellMatrix.Of((Grid)block))
                {
                    page.Line(string.Join(' ', row.Where(text => text.Length > 0).Select(text => text.Replace("\n", "", StringComparison.Ordinal))));
                }

                page.Blank();
            }
        }

        return page.ToString();
    }
}
