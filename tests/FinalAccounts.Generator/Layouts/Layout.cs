using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>The text layouts in which a document can be printed.</summary>
public enum LayoutKind
{
    /// <summary>Cells parted by tabs, blocks by blank lines.</summary>
    Tabs,

    /// <summary>Tabs; a spanning cell's text in each column that it covers.</summary>
    TabsRepeated,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>Columns aligned with spaces, as text made from a PDF.</summary>
    Aligned,

    /// <summary>One cell to a line, as text copied from a web page.</summary>
    CellPerLine,

    /// <summary>A web page with real tables.</summary>
    Html,

    /// <summary>Cells parted by single spaces, blank ones lost: what no position tells, only arithmetic can.</summary>
    Squeezed,

    /// <summary>As squeezed, with wrapped labels and form feeds, in the order of a PDF.</summary>
    PdfOrder,
}

/// <summary>Prints documents.</summary>
public static class Layout
{
    /// <summary>The document's text in a layout.</summary>
    public static string Print(PrintedDocument document, LayoutKind kind) => kind switch
    {
        LayoutKind.Tabs => TabLayout.Print(document, repeatSpans: false),
        LayoutKind.TabsRepeated => TabLayout.Print(document, repeatSpans: true),
        LayoutKind.Markdown => MarkdownLayout.Print(document),
        LayoutKind.Aligned => AlignedLayout.Print(document),
        LayoutKind.CellPerLine => CellPerLineLayout.Print(document),
        LayoutKind.Html => HtmlLayout.Print(document),
        LayoutKind.Squeezed => SqueezedLayout.Print(document),
        LayoutKind.PdfOrder => PdfOrderLayout.Print(document),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The usual ending of a file in a layout.</summary>
    public static string Extension(LayoutKind kind) => kind switch
    {
        LayoutKind.Markdown => ".md",
        LayoutKind.Html => ".html",
        _ => ".txt",
    };
}
