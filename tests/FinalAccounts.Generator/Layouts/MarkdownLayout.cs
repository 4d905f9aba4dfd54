using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>Markdown: headings with number signs, tables with pipes. The first row of a table is its head, as Markdown wants it.</summary>
public static class MarkdownLayout
{
    /// <summary>The text.</summary>
    public static string Print(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        foreach (var block in document.Blocks)
        {
            if (block is Heading heading)
            {
                page.Line(new string('#', heading.Level) + " " + heading.Text);
                page.Blank();
            }
            else if (!page.Plain(block))
            {
                var rows = CellMatrix.Of((Grid)block);
                for (var i = 0; i < rows.Length; i++)
                {
                    page.Line("| " + string.Join(" | ", rows[i].Select(text => text.Replace("\n", "<br>", StringComparison.Ordinal))) + " |");
                    if (i == 0)
                    {
                        page.Line("|" + string.Concat(Enumerable.Repeat("---|", rows[i].Length)));
                    }
                }

                page.Blank();
            }
        }

        return page.ToString();
    }
}
