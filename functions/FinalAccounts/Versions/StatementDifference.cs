using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>Compares one statement of two versions, line by line. A line that is printed twice is two lines: the first with the first, the second with the second.</summary>
internal static class StatementDifference
{
    /// <summary>Adds what differs, in the order of the newer statement, what is gone from it last.</summary>
    public static void Collect(
        Statement before,
        Statement after,
        ImmutableArray<LineChange>.Builder lines,
        ImmutableArray<FigureChange>.Builder figures)
    {
        var old = Lines(before);
        var now = Lines(after);
        foreach (var (name, line) in now)
        {
            if (!old.TryGetValue(name, out var earlier))
            {
                lines.Add(new(after.Id, line.Line, Presence.Appeared, Printed(line)));
                continue;
            }

            foreach (var column in line.Cells.Keys.Union(earlier.Cells.Keys, StringComparer.Ordinal))
            {
                var change = new FigureChange(
                    new(after.Id, line.Line.Key, column),
                    earlier.Cells.GetValueOrDefault(column),
                    line.Cells.GetValueOrDefault(column));
                if (!change.IsNone)
                {
                    figures.Add(change);
                }
            }
        }

        foreach (var (name, line) in old)
        {
            if (!now.ContainsKey(name))
            {
                lines.Add(new(before.Id, line.Line, Presence.Gone, Printed(line)));
            }
        }
    }

    private static OrderedDictionary<(string Key, int Occurrence), PrintedLine> Lines(Statement statement)
    {
        var lines = new OrderedDictionary<(string Key, int Occurrence), PrintedLine>();
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in statement.Lines)
        {
            var occurrence = printed[line.Key] = printed.GetValueOrDefault(line.Key) + 1;
            lines.Add((line.Key, occurrence), new(line, new(StringComparer.Ordinal)));
        }

        // Figures stand by line: a cell that is there already belongs to the next line of that key.
        foreach (var figure in statement.Figures)
        {
            var occurrence = 1;
            while (lines.TryGetValue((figure.Line.Key, occurrence), out var line) && !line.Cells.TryAdd(figure.Column.Key, figure))
            {
                occurrence++;
            }
        }

        return lines;
    }

    private static ImmutableArray<Figure> Printed(PrintedLine line) => [.. line.Cells.Values.Where(figure => figure.Printed.Length > 0)];

    private sealed record PrintedLine(StatementLine Line, OrderedDictionary<string, Figure> Cells);
}
