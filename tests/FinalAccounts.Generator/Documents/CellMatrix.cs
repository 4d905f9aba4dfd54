using System.Collections.Immutable;

namespace FinalAccounts.Generator.Documents;

/// <summary>A grid with its spans undone: one text for each row and column.</summary>
public static class CellMatrix
{
    /// <summary>The texts of a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="repeat">True to print a span's text in each cell it covers, as copies of web pages do; false for the first cell only.</param>
    public static string[][] Of(Grid grid, bool repeat = false)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var width = Width(grid);
        var texts = grid.Rows.Select(_ => new string?[width]).ToArray();
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            var column = 0;
            foreach (var cell in grid.Rows[r].Cells)
            {
                while (column < width && texts[r][column] is not null)
                {
                    column++;
                }

                for (var down = 0; down < cell.RowSpan && r + down < texts.Length; down++)
                {
                    for (var right = 0; right < cell.ColumnSpan; right++)
                    {
                        texts[r + down][column + right] = repeat || (down == 0 && right == 0) ? cell.Text : "";
                    }
                }
            }
        }

        return [.. texts.Select(row => row.Select(text => text ?? "").ToArray())];
    }

    /// <summary>The rows of a matrix with wrapped cells laid out over as many rows as they need.</summary>
    public static IEnumerable<string[]> Unwrap(IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            var parts = row.Select(text => text.Split('\n')).ToArray();
            for (var line = 0; line < parts.Max(lines => lines.Length); line++)
            {
                yield return [.. parts.Select(lines => lines.ElementAtOrDefault(line) ?? "")];
            }
        }
    }

    private static int Width(Grid grid)
    {
        var open = ImmutableArray.CreateBuilder<int>();
        var width = 0;
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            var own = grid.Rows[r].Cells.Sum(cell => cell.ColumnSpan) + open.ElementAtOrDefault(r);
            width = Math.Max(width, own);
            foreach (var cell in grid.Rows[r].Cells)
            {
                for (var down = 1; down < cell.RowSpan; down++)
                {
                    while (open.Count <= r + down)
                    {
                        open.Add(0);
                    }

                    open[r + down] += cell.ColumnSpan;
                }
            }
        }

        return width;
    }
}
