using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace FinalAccounts.Documents.Word;

/// <summary>Reads a table with its merged cells (gridSpan, vMerge, hMerge). Deleted rows are not there.</summary>
internal static class WordTable
{
    /// <summary>True for a table that only arranges other content: one cell, or most of its text in tables within it.</summary>
    public static bool IsLayout(W.Table table)
    {
        var inner = table.Descendants<W.Table>().ToList();
        if (inner.Count == 0)
            return RowsOf(table).Take(2).Sum(row => CellsOf(row).Count()) == 1;
        var nested = inner.Where(other => other.Ancestors<W.Table>().First() == table).Sum(other => other.InnerText.Length);
        return nested * 2 >= table.InnerText.Length;
    }

    /// <summary>The rows of a table.</summary>
    public static ImmutableArray<TableRow> Read(W.Table table, Place place, CancellationToken deadline)
    {
        var rows = new List<(Place Place, List<OpenCell> Cells)>();
        var above = new Dictionary<int, OpenCell>();
        foreach (var row in RowsOf(table))
        {
            deadline.ThrowIfCancellationRequested();
            var at = place with { Row = rows.Count + 1 };
            var cells = new List<OpenCell>();
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            var open = new Dictionary<int, OpenCell>();
            foreach (var cell in CellsOf(row))
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 1000);
                if (cells.Count > 0 && IsContinued(cell.TableCellProperties?.HorizontalMerge))
                {
                    cells[^1].ColumnSpan += span;
                }
                else if (IsContinued(cell.TableCellProperties?.VerticalMerge) && above.TryGetValue(column, out var origin))
                {
                    origin.RowSpan++;
                    open[column] = origin;
                }
                else
                {
                    var begun = new OpenCell(TextOf(cell), at with { Column = column + 1 }, column) { ColumnSpan = span };
                    cells.Add(begun);
                    open[column] = begun;
                }

                column += span;
            }

            rows.Add((at, cells));
            above = open;
        }

        return [.. rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell.Close())], row.Place))];
    }

    private static IEnumerable<W.TableRow> RowsOf(W.Table table) =>
        Through<W.TableRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null && row.TableRowProperties?.GetFirstChild<Hidden>() is null);

    private static IEnumerable<W.TableCell> CellsOf(W.TableRow row) => Through<W.TableCell>(row);

    // Rows and cells may be wrapped in content controls and custom XML.
    private static IEnumerable<T> Through<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var element in parent.ChildElements)
        {
            if (element is T wanted)
            {
                yield return wanted;
            }
            else if (element is SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlRow or CustomXmlCell)
            {
                foreach (var inner in Through<T>(element))
                    yield return inner;
            }
        }
    }

    private static bool IsContinued(VerticalMerge? merge) => merge is not null && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);

    private static bool IsContinued(HorizontalMerge? merge) => merge is not null && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);

    private static string TextOf(W.TableCell cell) =>
        WrappedText.Join(cell.Descendants<W.Paragraph>().SelectMany(WordText.LinesOf).Select(line => line.Trim()).Where(line => line.Length > 0));

    private sealed class OpenCell(string text, Place place, int column)
    {
        public int ColumnSpan { get; set; } = 1;

        public int RowSpan { get; set; } = 1;

        public Cell Close() => new(text, place, column, ColumnSpan, RowSpan);
    }
}
