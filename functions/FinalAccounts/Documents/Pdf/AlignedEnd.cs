using System.Globalization;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Tells where a table without lines ends: behind the rows with numbers may stand the rest of a label, and lines that have no amount.</summary>
internal static class AlignedEnd
{
    /// <summary>So many rows from the end show where labels begin and how far apart rows are.</summary>
    private const int Rows = 8;

    /// <summary>So many numbers that count up are the numbers of lines.</summary>
    private const int FewestSteps = 2;

    /// <summary>A longer text is no label.</summary>
    private const int LongestLabel = 40;

    /// <summary>The index behind the last line of the table.</summary>
    /// <param name="lines">The lines of the page from top to bottom.</param>
    /// <param name="rows">The same as rows.</param>
    /// <param name="first">The first row of the table.</param>
    /// <param name="end">The index behind its last row with a number.</param>
    public static int Of(List<TextLine> lines, List<AlignedRow> rows, int first, int end)
    {
        var behind = end;
        while (behind < lines.Count && !rows[behind].Chunks.Exists(chunk => StatementLines.IsOutside(chunk.Text))
            && (IsUnderLabel(lines, rows, behind) || HasNextNumber(rows, behind) || IsLabel(lines, rows, first, behind) || (behind > end && rows[behind].IsData && IsNear(lines, first, behind))))
            behind++;
        return behind;
    }

    /// <summary>True for rows that end in numbers that count up by one.</summary>
    public static bool CountsUp(List<AlignedRow> rows)
    {
        var numbers = rows.FindAll(row => row.IsData).ConvertAll(row => Number(row.Chunks.FindLast(chunk => chunk.IsNumber)!));
        return numbers.Count > FewestSteps && numbers.Zip(numbers.Skip(1), (before, after) => after == before + 1).All(next => next);
    }

    // Under the label of the last row, as near as lines of one cell are, and nearer than what follows.
    private static bool IsUnderLabel(List<TextLine> lines, List<AlignedRow> rows, int end)
    {
        if (rows[end].Pieces != 1)
            return false;
        var gap = lines[end].Baseline - lines[end - 1].Baseline;
        var next = end + 1 < lines.Count ? lines[end + 1].Baseline - lines[end].Baseline : double.MaxValue;
        var label = rows[end].Chunks[0];
        var under = rows.GetRange(Math.Max(0, end - 2), Math.Min(2, end)).SelectMany(row => row.Chunks).Any(chunk => !chunk.IsNumber && chunk.Left < label.Right && label.Left < chunk.Right);
        return under && gap <= 1.3 * lines[end].Size && gap <= 0.94 * next;
    }

    // The number of the next line, under that of the last one.
    private static bool HasNextNumber(List<AlignedRow> rows, int end) =>
        rows[end].Chunks.FindLast(chunk => chunk.IsNumber) is { } number
        && rows.GetRange(Math.Max(0, end - Rows), Math.Min(Rows, end)).FindLast(row => row.IsData)?.Chunks
            .Exists(before => before.IsNumber && before.Left < number.Right && number.Left < before.Right && Number(before) is { } last && Number(number) == last + 1) == true;

    // A label without a number, in line with those above it and as near to them as they are to each other.
    private static bool IsLabel(List<TextLine> lines, List<AlignedRow> rows, int first, int end)
    {
        var from = Math.Max(first, end - Rows);
        var labels = rows.GetRange(from, end - from).FindAll(row => row.IsData).SelectMany(row => row.Chunks).Where(chunk => !chunk.IsNumber && !chunk.IsDash).ToList();
        return IsNear(lines, first, end)
            && rows[end].Chunks.TrueForAll(chunk => chunk.Text.Length < LongestLabel && chunk.Text[^1] is not ('。' or '：' or ':')
                && labels.Exists(label => Math.Abs(label.Left - chunk.Left) < 0.3 * chunk.Line.Size && Math.Abs(label.Line.Size - chunk.Line.Size) < 0.1 * chunk.Line.Size));
    }

    // As near to the line above as the table's rows are to each other.
    private static bool IsNear(List<TextLine> lines, int first, int end)
    {
        var from = Math.Max(first, end - Rows);
        var pitch = Enumerable.Range(from + 1, Math.Max(0, end - from - 1)).Select(i => lines[i].Baseline - lines[i - 1].Baseline).DefaultIfEmpty(0).Max();
        return lines[end].Baseline - lines[end - 1].Baseline < 1.1 * pitch;
    }

    private static int? Number(TextChunk chunk) => int.TryParse(chunk.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
