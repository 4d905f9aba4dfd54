using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Sorts the pieces of a table into rows where no line parts them. Lines with numbers are rows; lines without, which may be parts of a wrapped label
/// that stands above, below or about its numbers, go to the nearer of their neighbours, or are rows of their own when both are as far.
/// </summary>
internal static partial class RowGroups
{
    /// <summary>Baselines of one row lie nearer than this many sizes, unless they are lines of one cell.</summary>
    private const double SameRow = 0.4;

    /// <summary>Lines of two rows that overlap so far cannot be two rows.</summary>
    private const double Overlapping = 0.95;

    /// <summary>Lines of one cell lie no further apart than this many sizes.</summary>
    private const double WidestPitch = 1.6;

    /// <summary>How much nearer one neighbour must be than the other.</summary>
    private const double Nearer = 0.94;

    /// <summary>The rows from top to bottom.</summary>
    /// <param name="chunks">The pieces.</param>
    /// <param name="rules">The y of the lines that part rows, sorted; empty where none are drawn.</param>
    public static List<List<TextChunk>> Of(IEnumerable<TextChunk> chunks, IReadOnlyList<double> rules)
    {
        var lines = Lines(chunks);
        var numbered = lines.Count(IsNumbered);
        // Where nearly every row has its line, what lies between two lines is one row.
        var everyRow = rules.Count > 3 && rules.Count >= 0.6 * numbered;
        var rows = new List<List<TextChunk>>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && !IsParted(lines[end - 1], lines[end], rules))
                end++;
            var between = lines.GetRange(first, end - first);
            if (everyRow && between.Count(IsNumbered) <= 1 && first > 0 && end < lines.Count)
                rows.Add([.. between.SelectMany(line => line)]);
            else
                Join(between, rows);
            first = end;
        }

        return rows;
    }

    // Pieces on one baseline.
    private static List<List<TextChunk>> Lines(IEnumerable<TextChunk> chunks)
    {
        var lines = new List<List<TextChunk>>();
        foreach (var chunk in chunks.OrderBy(chunk => chunk.Line.Baseline))
        {
            if (lines.Count > 0 && chunk.Line.Baseline - lines[^1][0].Line.Baseline <= SameRow * Math.Min(chunk.Line.Size, lines[^1][0].Line.Size))
                lines[^1].Add(chunk);
            else
                lines.Add([chunk]);
        }

        return lines;
    }

    private static bool IsNumbered(List<TextChunk> line) => line.Exists(chunk => chunk.IsNumber);

    private static bool IsParted(List<TextChunk> upper, List<TextChunk> lower, IReadOnlyList<double> rules)
    {
        foreach (var y in rules)
        {
            if (y > upper[0].MiddleY && y < lower[0].MiddleY)
                return true;
        }

        return false;
    }

    private static void Join(List<List<TextChunk>> lines, List<List<TextChunk>> rows)
    {
        // withNext[i]: line i and the one below it are one row.
        var withNext = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNumbered(lines[i]))
                continue;
            var (above, below) = (Distance(lines, i - 1), Distance(lines, i));
            if (above < Overlapping && above <= below)
                withNext[i - 1] = true;
            if (below < Overlapping && below <= above)
                withNext[i] = true;
            if (Math.Min(above, below) is >= Overlapping and < WidestPitch)
            {
                if (above < Nearer * below && lines[i].Count < 3 && !StandsOverNumbers(lines[i], lines[i - 1]))
                    withNext[i - 1] = true;
                else if (below < Nearer * above && lines[i].Count < 3 && !StandsOverNumbers(lines[i], lines[i + 1]))
                    withNext[i] = true;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && withNext[i - 1] && !(IsNumbered(lines[i]) && IsNumbered(rows[^1])) && !BeginsRow(lines[i], lines[i - 1]))
                rows[^1].AddRange(lines[i]);
            else
                rows.Add([.. lines[i]]);
        }
    }

    // The head of a column of numbers is no part of a label.
    private static bool StandsOverNumbers(List<TextChunk> line, List<TextChunk> numbered) =>
        line.Exists(chunk => numbered.Exists(number => number.IsNumber && number.Left < chunk.Right && chunk.Left < number.Right));

    // A label with its own number or the name of a sum, right under another label.
    private static bool BeginsRow(List<TextChunk> line, List<TextChunk> above) =>
        line.Exists(chunk => !chunk.IsNumber && Beginning().IsMatch(chunk.Text) && above.Exists(other => !other.IsNumber && other.Left < chunk.Right && chunk.Left < other.Right));

    // In sizes of the print, from a line to the next.
    private static double Distance(List<List<TextChunk>> lines, int upper) =>
        upper < 0 || upper + 1 >= lines.Count
            ? double.MaxValue
            : (lines[upper + 1][0].Line.Baseline - lines[upper][0].Line.Baseline) / Math.Max(lines[upper + 1][0].Line.Size, lines[upper][0].Line.Size);

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\D|其中|合\s?计|总\s?计|小\s?计|本年|[上年]年|年[初末]|(?:人员|公用)经费合计)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beginning();
}
