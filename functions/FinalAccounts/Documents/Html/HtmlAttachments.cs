using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>Tells a page that holds a report from one that only links to it.</summary>
internal static partial class HtmlAttachments
{
    /// <summary>The names of the attachments, when the page has some and no figures of its own; else null.</summary>
    public static IReadOnlyList<string>? OnlyLinkedFrom(IDocument page, SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph ? Amount().IsMatch(paragraph.Text) : HoldsNumbers((Table)block))
                return null;
        }

        var names = page.QuerySelectorAll("a[href]").Where(HtmlElements.IsSeen).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).Take(10).ToList();
        return names.Count > 0 ? names : null;
    }

    private static bool HoldsNumbers(Table table) =>
        table.Rows.Count(row => row.Cells.Length > 1 && row.Cells.Any(cell => DecimalNumber().IsMatch(cell.Text))) > 1;

    private static string? NameOf(IElement link)
    {
        var path = link.GetAttribute("href")!.Split('?', '#')[0];
        var text = link.TextContent.Trim();
        if (Attachment().IsMatch(text))
            return text;
        if (!Attachment().IsMatch(path))
            return null;
        var file = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return text.Length is > 0 and < 200 ? $"{text}（{file}）" : file;
    }

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"\d\s*(?:万元|元)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^-?[\d,]+(?:\.\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecimalNumber();
}
