namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Gives a table without lines the same columns on all its pages: a column that is blank on one page is seen on another, and where the first page
/// draws the lines and the next ones do not, the lines of the first hold for all.
/// </summary>
internal static class OpenContinuation
{
    /// <summary>Builds such tables again with the columns of all their pages.</summary>
    public static void Align(List<PageLayout> pages)
    {
        for (var first = 0; first < pages.Count;)
        {
            var end = first + 1;
            while (end < pages.Count && GoesOn(pages[end - 1], pages[end]) && (end - 1 == first || pages[end - 1].Items.Count == 1))
                end++;
            if (end - first > 1)
                AlignPages(pages.GetRange(first, end - first));
            // The last page of one table may be the first of another.
            first = end - first > 1 ? end - 1 : end;
        }
    }

    // A page with nothing but the middle of a table goes on in both directions.
    private static bool GoesOn(PageLayout before, PageLayout after) =>
        before.Items.Count > 0
        && after.Items.Count > 0
        && before.Items[^1].Table is { } upper
        && after.Items[0].Table is { Open: not null }
        && (upper.Open is not null || upper.Borders is not null);

    private static void AlignPages(List<PageLayout> pages)
    {
        var upper = pages[0].Items[^1].Table!;
        var parts = pages.Skip(1).ToList();
        if (upper.Borders is { } borders)
        {
            var between = ColumnBands.Between(borders);
            if (parts.SelectMany(page => page.Items[0].Table!.Open!.Rows).ToList() is var rows && between.Hold(rows) && between.Part(rows))
            {
                foreach (var page in parts)
                    page.Items[0] = new(page.Items[0].Table!.Open!.Build(between), null);
                return;
            }

            pages = parts;
        }

        for (var first = 0; first < pages.Count;)
        {
            // As many pages as keep the same columns.
            var end = first + 1;
            var bands = ColumnBands.Of(RowsOf(first, end));
            while (end < pages.Count && ColumnBands.Of(RowsOf(first, end + 1)) is var more && more.Part(RowsOf(first, end + 1)) && !HasOwn(bands, RowsOf(end, end + 1)))
                (bands, end) = (more, end + 1);
            for (var i = first; i < end && end - first > 1; i++)
            {
                var item = IndexOf(i);
                pages[i].Items[item] = new(pages[i].Items[item].Table!.Open!.Build(bands), null);
            }

            first = end;
        }

        // A page with its own head and as many columns shows them all, perhaps in other widths.
        static bool HasOwn(ColumnBands before, List<List<TextChunk>> page) => HeadColumns.Count(page) > 0 && ColumnBands.Of(page).Count == before.Count;

        List<List<TextChunk>> RowsOf(int first, int end) =>
            [.. Enumerable.Range(first, end - first).SelectMany(i => pages[i].Items[IndexOf(i)].Table!.Open!.Rows)];

        int IndexOf(int page) => page == 0 && upper.Open is not null ? pages[0].Items.Count - 1 : 0;
    }
}
