using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>Reads a table by the table model of HTML: each cell at the first free column of its row, with its spans.</summary>
internal static class HtmlTable
{
    /// <summary>HTML's own limits of spans.</summary>
    private const int WidestSpan = 1000;

    private const int TallestSpan = 65534;

    /// <summary>True for a table that only arranges other content: one cell, or most of its text in tables within it.</summary>
    public static bool IsLayout(IHtmlTableElement table)
    {
        if (table.Rows.Length == 1 && table.Rows[0].Cells.Length == 1)
            return true;
        var inner = table.QuerySelectorAll("table").Where(nested => nested.ParentElement?.Closest("table") == table).ToList();
        return inner.Count > 0 && inner.Sum(LengthOf) * 2 >= LengthOf(table);
    }

    /// <summary>The rows; null when there are more cells than allowed.</summary>
    /// <param name="table">The table.</param>
    /// <param name="place">The table's place.</param>
    /// <param name="maxCells">How many cells it may have.</param>
    public static ImmutableArray<TableRow>? Read(IHtmlTableElement table, Place place, int maxCells)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var seen = table.Rows.Where(HtmlElements.IsSeen).ToList();
        var covered = new List<int>();
        for (var r = 0; r < seen.Count; r++)
        {
            var at = place with { Row = r + 1 };
            var cells = ImmutableArray.CreateBuilder<Cell>();
            var column = 0;
            foreach (var element in seen[r].Cells.Where(HtmlElements.IsSeen))
            {
                while (column < covered.Count && covered[column] > r)
                    column++;
                var width = Math.Clamp(Span(element, "colspan"), 1, WidestSpan);
                var height = Span(element, "rowspan") is var span and > 0 ? Math.Min(span, TallestSpan) : seen.Count - r;
                height = Math.Min(height, seen.Count - r);
                cells.Add(new(HtmlCell.TextOf(element), at with { Column = column + 1 }, column, width, height));
                while (covered.Count < column + width)
                    covered.Add(0);
                for (var c = column; c < column + width; c++)
                    covered[c] = Math.Max(covered[c], r + height);
                column += width;
                if (--maxCells < 0)
                    return null;
            }

            rows.Add(new(cells.ToImmutable(), at));
        }

        return rows.Any(row => row.Cells.Length > 0) ? rows.ToImmutable() : [];
    }

    private static int Span(IElement cell, string name) =>
        cell.GetAttribute(name) is { } text && int.TryParse(text.Trim(), out var span) && span >= 0 ? span : 1;

    private static int LengthOf(IElement element) => element.TextContent.Count(c => !char.IsWhiteSpace(c));
}
