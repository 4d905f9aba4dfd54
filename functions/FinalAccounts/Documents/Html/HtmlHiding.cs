using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>Marks what a page's own style sheets hide by class, so that it is treated like what attributes hide. Other selectors, and sheets for print, are not looked at.</summary>
internal static partial class HtmlHiding
{
    /// <summary>Gives the elements of hiding classes the attribute <c>hidden</c>.</summary>
    public static void Mark(IDocument page)
    {
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            try
            {
                Mark(page, sheet.TextContent);
            }
            catch (RegexMatchTimeoutException)
            {
                // A sheet that takes so long to look through is none that a page was written with.
            }
        }
    }

    private static void Mark(IDocument page, string sheet)
    {
        foreach (Match rule in Rule().Matches(Media().Replace(sheet, string.Empty)))
        {
            foreach (var selector in rule.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (!ClassAlone().IsMatch(selector))
                    continue;
                foreach (var element in page.GetElementsByClassName(selector[1..]))
                    element.SetAttribute("hidden", string.Empty);
            }
        }
    }

    [GeneratedRegex(@"@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Media();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{[^{}]*display\s*:\s*none[^{}]*\}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\.[\w-]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClassAlone();
}
