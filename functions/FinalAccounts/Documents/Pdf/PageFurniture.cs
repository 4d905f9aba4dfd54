using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Drops what belongs to the page and not to the report: page numbers, and headers and footers that most pages repeat.</summary>
internal static partial class PageFurniture
{
    /// <summary>How many lines from either end of a page may be furniture.</summary>
    private const int Depth = 2;

    /// <summary>Removes the furniture from the pages; of a repeated header or footer the first one stays.</summary>
    public static void Remove(List<PageLayout> pages)
    {
        var repeated = new Dictionary<(string Text, double Top), List<(PageLayout Page, PageItem Item)>>();
        foreach (var page in pages)
        {
            foreach (var item in Candidates(page))
            {
                if (IsPageNumber(item.Line!, page))
                {
                    page.Items.Remove(item);
                    continue;
                }

                var key = (Digits().Replace(item.Line!.Text, "0"), Math.Round(item.Top / 4));
                if (!repeated.TryGetValue(key, out var list))
                    repeated.Add(key, list = []);
                list.Add((page, item));
            }
        }

        foreach (var (key, list) in repeated)
        {
            if (list.Count < 4 || list.Count * 2 < pages.Count || OfAForm().IsMatch(key.Text))
                continue;
            foreach (var (page, item) in list.Skip(1))
                page.Items.Remove(item);
        }
    }

    // The first and last lines of a page, up to the first table.
    private static List<PageItem> Candidates(PageLayout page)
    {
        var top = page.Items.TakeWhile(item => item.Line is not null).Take(Depth);
        var bottom = page.Items.AsEnumerable().Reverse().TakeWhile(item => item.Line is not null).Take(Depth);
        return [.. top.Union(bottom)];
    }

    private static bool IsPageNumber(TextLine line, PageLayout page)
    {
        var margin = 0.12 * page.Frame.UprightHeight;
        return (line.Bottom < margin || line.Top > page.Frame.UprightHeight - margin) && PageNumber().IsMatch(line.Text);
    }

    [GeneratedRegex(@"^[-—–－─·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/，,]?\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–－─·\s]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    // What statements repeat on their pages: the title, the department, the unit and the form's number.
    [GeneratedRegex(@"(?:单位|部门)(?:名称)?\s*[：:]|公开\s*\d+\s*表|表(?:[（(]续[)）])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfAForm();
}
