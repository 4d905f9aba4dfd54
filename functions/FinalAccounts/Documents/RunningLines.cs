using System.Buffers;
using System.Runtime.InteropServices;

namespace FinalAccounts.Documents;

/// <summary>
/// The running heads and feet of a text whose pages form feeds part: lines at the top or the bottom of most pages that say the same, their numbers aside. They stand
/// in the middle of the tables and sentences that go on from page to page.
/// </summary>
internal static class RunningLines
{
    // Fewer pages tell nothing.
    private const int FewestPages = 4;

    // A table that goes on over many pages repeats its title and head on these; it does not fill two thirds of a report.
    private const int OfPages = 3;
    private const int MostPages = 2;

    // A head and a line under it; a foot and a number under it.
    private const int LinesAtEdge = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("-—–_/·.");

    /// <summary>The numbers of these lines, counted from 1; none where nothing repeats.</summary>
    /// <param name="text">The whole text.</param>
    public static HashSet<int> Of(string text)
    {
        var pages = Edges(text);
        Dictionary<string, int> times = [];
        foreach (var key in pages.SelectMany(page => page.Select(line => line.Key).Distinct()))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(times, key, out _)++;
        }

        return pages.Count < FewestPages ? [] : [.. pages.SelectMany(page => page.Where(line => line.Key.Length > 0 && times[line.Key] * OfPages >= pages.Count * MostPages)).Select(line => line.Number)];
    }

    // The first and last lines of each page.
    private static List<List<(int Number, string Key)>> Edges(string text)
    {
        List<List<(int Number, string Key)>> pages = [];
        if (!text.Contains('\f', StringComparison.Ordinal))
        {
            return pages;
        }

        var number = 1;
        foreach (var page in text.AsSpan().Split('\f'))
        {
            List<(int Number, string Key)> lines = [];
            var content = text.AsSpan(page);
            foreach (var line in content.Split('\n'))
            {
                if (content[line].Trim() is { IsEmpty: false } filled)
                {
                    lines.Add((number, KeyOf(filled)));
                }

                number++;
            }

            // The form feed itself parts no lines.
            number--;
            if (lines.Count > 0)
            {
                // What stands at the top of the first page is the report's title, even where the others repeat it.
                pages.Add([.. lines.Take(pages.Count == 0 ? 0 : LinesAtEdge), .. lines.Skip(LinesAtEdge).TakeLast(LinesAtEdge)]);
            }
        }

        return pages;
    }

    // Words without their numbers and spaces; cells side by side, and numbers alone, are none of them.
    private static string KeyOf(ReadOnlySpan<char> line)
    {
        if (line.Contains("  ", StringComparison.Ordinal) || line.Contains('\t') || line.Length > 80)
        {
            return "";
        }

        Span<char> key = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (!char.IsDigit(c) && !char.IsWhiteSpace(c))
            {
                key[length++] = c;
            }
        }

        return key[..length].IndexOfAnyExcept(Marks) < 0 ? "" : new string(key[..length]);
    }
}
