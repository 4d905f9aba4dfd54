using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>A line of a statement with its figures by column key.</summary>
/// <param name="Line">The line.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record GridLine(StatementLine Line, Dictionary<string, Figure> Figures)
{
    public Figure? this[string column] => Figures.GetValueOrDefault(column);

    /// <summary>The lines of a statement in its order. A misprinted code may stand in two lines; each keeps its own figures.</summary>
    public static ImmutableArray<GridLine> Of(Statement statement)
    {
        var waiting = new Dictionary<StatementLine, Queue<GridLine>>();
        GridLine? current = null;
        foreach (var figure in statement.Figures)
        {
            if (current is null || current.Line != figure.Line || current.Figures.ContainsKey(figure.Column.Key))
            {
                current = new(figure.Line, []);
                if (!waiting.TryGetValue(figure.Line, out var queue))
                {
                    waiting.Add(figure.Line, queue = new());
                }

                queue.Enqueue(current);
            }

            current.Figures.Add(figure.Column.Key, figure);
        }

        return [.. statement.Lines.Select(line => waiting.TryGetValue(line, out var queue) && queue.TryDequeue(out var read) ? read : new(line, []))];
    }
}
