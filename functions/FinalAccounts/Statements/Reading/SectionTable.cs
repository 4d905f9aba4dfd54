using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>The table of a section, page breaks and wrapped cells mended: header rows, then data rows.</summary>
/// <param name="Header">The rows above the data.</param>
/// <param name="Data">The data rows, without headers that pages repeat, continued cells joined.</param>
internal sealed record SectionTable(List<SourceRow> Header, List<SourceRow> Data)
{
    /// <summary>Takes a section's rows apart.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isData">True for a row that holds a line of the statement.</param>
    /// <param name="isLabel">True for canonical text that is the label of a line, its number aside.</param>
    public static SectionTable Of(IEnumerable<SourceRow> rows, Func<SourceRow, bool> isData, Func<string, bool> isLabel)
    {
        List<SourceRow> header = [];
        List<SourceRow> data = [];
        var heads = new RepeatedHeads();
        foreach (var source in rows)
        {
            if (source.IsParagraph)
            {
                continue;
            }

            var row = WithoutRepeats(source);
            if (data.Count == 0 && !isData(row))
            {
                header.Add(row);
                heads.Add(row);
            }
            else if (heads.Repeats(row))
            {
                continue;
            }
            else if (heads.Place(row) is var placed && data.Count > 0 && Continues(placed, data[^1], isLabel))
            {
                data[^1] = Join(data[^1], placed);
            }
            else
            {
                data.Add(placed);
            }
        }

        return new(header, data);
    }

    // Copies of web pages print a spanning cell's text once for each column it covers.
    private static SourceRow WithoutRepeats(SourceRow row)
    {
        var repeats = false;
        for (var i = 1; i < row.Cells.Length; i++)
        {
            repeats |= Repeats(row.Cells[i - 1], row.Cells[i]);
        }

        if (!repeats)
        {
            return row;
        }

        var cells = ImmutableArray.CreateBuilder<SourceCell>(row.Cells.Length);
        foreach (var cell in row.Cells)
        {
            if (cells.Count > 0 && Repeats(cells[^1], cell))
            {
                cells[^1] = cells[^1].Spanning(cell.Column + cell.Span - cells[^1].Column);
            }
            else
            {
                cells.Add(cell);
            }
        }

        return new(cells.DrainToImmutable(), row.Place, row.TableNumber);
    }

    private static bool Repeats(SourceCell left, SourceCell right) =>
        right.IsText && left.Text == right.Text && left.Column + left.Span == right.Column;

    // A row that holds nothing but words under words is the rest of cells that were too narrow for their labels.
    private static bool Continues(SourceRow row, SourceRow above, Func<string, bool> isLabel)
    {
        var words = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            // 国有资本经营预算 over 财政拨款收入 is one label, although the lower half could be a label too.
            if (!cell.IsText || cell.Text.Length > 30 || cell.Key.StartsWith('注') || above.At(cell.Column) is not { IsText: true } label
                || LabelText.IsNumbered(cell.Key) || (isLabel(cell.Key) && !isLabel(label.Key + cell.Key)))
            {
                return false;
            }

            words++;
        }

        return words > 0;
    }

    private static SourceRow Join(SourceRow above, SourceRow rest)
    {
        var cells = above.Cells.ToBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsText && rest.At(cells[i].Column) is { IsText: true } more)
            {
                cells[i] = cells[i].WithText(cells[i].Text + more.Text);
            }
        }

        return new(cells.MoveToImmutable(), above.Place, above.TableNumber);
    }
}
