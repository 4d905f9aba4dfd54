using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>What elements mean for reading: whether a reader of the page sees them, and whether they end a line.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        ["script", "style", "template", "head", "title", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "map", "select", "datalist", "textarea", "noframes"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Lines = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu", "nav", "ol", "p",
            "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>False for scripts, styles, frames, form controls, and what the page hides by its own attributes.</summary>
    public static bool IsSeen(IElement element)
    {
        if (Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || element.HasAttribute("popover"))
            return false;
        // Buttons are a page's machinery (print, close), but one that stands in a table's cell is what the cell shows.
        if (element.LocalName == "button" && element.ParentElement is not IHtmlTableCellElement)
            return false;
        if (element.GetAttribute("style") is not { Length: > 0 } style)
            return true;
        var plain = style.Replace(" ", string.Empty, StringComparison.Ordinal);
        return !plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            && !plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for elements that begin and end a line.</summary>
    public static bool EndsLine(IElement element) => Lines.Contains(element.LocalName);
}
