using System.Globalization;
using FinalAccounts.Generator.Model;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Makes every mutation of a report: each figure that has a value, by each slip that is possible with it.</summary>
internal static class Mutator
{
    /// <summary>The mutations, by statement, line, column and kind. Which digit is hit is drawn from the figure's position, the same every time.</summary>
    public static IEnumerable<Mutation> Of(FinalAccountsReport report, IEnumerable<StatementId> statements)
    {
        foreach (var statement in statements.Select(id => report[id]))
        {
            for (var i = 0; i < statement.Figures.Length; i++)
            {
                var figure = statement.Figures[i];
                if (figure.Value is not null)
                {
                    foreach (var mutation in Of(statement, figure, new Dice((((int)statement.Id) * 10_000) + i)))
                    {
                        yield return mutation;
                    }
                }
            }
        }
    }

    private static IEnumerable<Mutation> Of(Statement statement, Figure figure, Dice dice)
    {
        var value = figure.Value!.Value;
        var text = Text(figure);
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var hit = dice.OneOf<int>([.. digits]);
        var other = (char)('0' + ((text[hit] - '0' + dice.Between(1, 9)) % 10));
        yield return Alone(MutationKind.Digit, figure, Replace(text, hit, other));

        var pairs = digits.Zip(digits.Skip(1)).Where(pair => text[pair.First] != text[pair.Second]).ToList();
        if (pairs.Count > 0)
        {
            var (first, second) = dice.OneOf<(int, int)>([.. pairs]);
            yield return Alone(
                MutationKind.Transposition,
                figure,
                Replace(Replace(text, first, text[second]), second, text[first]));
        }

        var whole = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture);
        if (whole.Length > 1)
        {
            var shorter = decimal.Parse(whole.Remove(dice.Between(0, whole.Length - 1), 1), CultureInfo.InvariantCulture) + (Math.Abs(value) % 1);
            yield return Alone(MutationKind.DroppedDigit, figure, Print(figure, value < 0 ? -shorter : shorter));
        }

        if (value != 0)
        {
            var at = dice.Between(0, whole.Length - 1);
            var longer = decimal.Parse(whole.Insert(at, whole[at].ToString()), CultureInfo.InvariantCulture) + (Math.Abs(value) % 1);
            yield return Alone(MutationKind.DoubledDigit, figure, Print(figure, value < 0 ? -longer : longer));
            yield return Alone(MutationKind.MovedPoint, figure, Print(figure, dice.Chance(50) ? value * 10 : value / 10));
            if (figure.Unit == Unit.WanYuan)
            {
                yield return Alone(MutationKind.Yuan, figure, Print(figure, value * 10_000));
            }

            yield return Alone(MutationKind.Sign, figure, Print(figure, -value));
        }

        var below = Next(statement, figure, statement.Lines.Length, (line, by) => line + by, (column, _) => column);
        var right = Next(statement, figure, statement.Columns.Length, (line, _) => line, (column, by) => column + by);
        foreach (var (neighbour, copy, slide) in new[] { (below, MutationKind.RowCopy, MutationKind.RowSlide), (right, MutationKind.ColumnCopy, MutationKind.ColumnSlide) })
        {
            if (neighbour is null || neighbour.Value == value || neighbour.NotApplicable)
            {
                continue;
            }

            if (neighbour.Value is not null)
            {
                yield return new(copy, figure, [new(figure.Key, Text(neighbour))]);
            }

            yield return new(slide, figure, [new(figure.Key, Text(neighbour)), new(neighbour.Key, text)]);
        }
    }

    private static Figure? Next(Statement statement, Figure figure, int count, Func<int, int, int> line, Func<int, int, int> column)
    {
        var lineAt = statement.Lines.IndexOf(figure.Line);
        var columnAt = statement.Columns.IndexOf(figure.Column);
        for (var by = 1; by < count; by++)
        {
            var (l, c) = (line(lineAt, by), column(columnAt, by));
            if (l >= statement.Lines.Length || c >= statement.Columns.Length)
            {
                return null;
            }

            if (statement[statement.Lines[l].Key, statement.Columns[c].Key] is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Mutation Alone(MutationKind kind, Figure figure, string printed) => new(kind, figure, [new(figure.Key, printed)]);

    /// <summary>What the report prints, in ASCII; empty for a blank.</summary>
    public static string Text(Figure figure) => figure.Value is { } value ? Print(figure, value) : "";

    /// <summary>A value as the report would print it there.</summary>
    public static string Print(Figure figure, decimal value) =>
        value.ToString((figure.Printed.Contains(',', StringComparison.Ordinal) ? "N" : "F") + figure.Decimals, CultureInfo.InvariantCulture);

    /// <summary>A text with one character replaced.</summary>
    public static string Replace(string text, int at, char with) => string.Concat(text.AsSpan(0, at), [with], text.AsSpan(at + 1));
}
