using System.Collections.Immutable;

namespace FinalAccounts.Documents.Excel;

/// <summary>Makes a table of some rows of a sheet, with its merged cells.</summary>
internal static class SheetTable
{
    /// <summary>The table.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="place">The table's place.</param>
    public static Table Of(Sheet sheet, List<SheetRow> rows, Place place)
    {
        var columns = sheet.Columns;
        var covered = new HashSet<(int Row, int Column)>();
        var made = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            var at = place with { Row = row.Number + 1 };
            var cells = ImmutableArray.CreateBuilder<Cell>(columns.Count);
            for (var c = 0; c < columns.Count; c++)
            {
                if (covered.Contains((r, c)))
                    continue;
                var (height, width) = (1, 1);
                if (sheet.Merged.TryGetValue((row.Number, columns[c]), out var to))
                {
                    while (r + height < rows.Count && rows[r + height].Number <= to.Row)
                        height++;
                    while (c + width < columns.Count && columns[c + width] <= to.Column)
                        width++;
                    for (var down = 0; down < height; down++)
                    {
                        for (var right = 0; right < width; right++)
                            covered.Add((r + down, c + right));
                    }
                }

                var text = row.Texts.GetValueOrDefault(columns[c], string.Empty);
                cells.Add(new(text, at with { Column = columns[c] + 1 }, c, width, height));
            }

            made.Add(new(cells.ToImmutable(), at));
        }

        return new(made.MoveToImmutable(), place with { Row = rows[0].Number + 1 });
    }
}
