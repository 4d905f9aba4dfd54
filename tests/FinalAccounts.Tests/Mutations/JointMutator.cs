using System.Globalization;
using FinalAccounts.Generator.Model;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Makes the slips that change several figures at once: stretches that slid, errors that were carried on, two wrong figures.</summary>
internal static class JointMutator
{
    /// <summary>One slip of each kind that begins at each figure, where it is possible there.</summary>
    public static IEnumerable<Mutation> Of(FinalAccountsReport report, IReadOnlyList<StatementId> statements)
    {
        foreach (var statement in statements.Select(id => report[id]))
        {
            Statement[] others = [.. statements.Select(id => report[id]).Where(other => other.Id != statement.Id && other.Figures.Any(figure => figure.Value is not null))];
            for (var i = 0; i < statement.Figures.Length; i++)
            {
                var figure = statement.Figures[i];
                if (figure.Value is not null)
                {
                    var dice = new Dice((((int)statement.Id) * 20_000) + i);
                    Mutation?[] all =
                    [
                        Stretch(MutationKind.ColumnStretch, statement, figure, [figure.Column], dice),
                        figure.Column == statement.Columns[0] ? Stretch(MutationKind.LineStretch, statement, figure, statement.Columns, dice) : null,
                        figure.Column == statement.Columns[0] ? LineSlide(statement, figure) : null,
                        Carried(statement, figure, dice),
                        Two(MutationKind.Two, statement, figure, dice),
                        others.Length > 0 ? Two(MutationKind.TwoStatements, dice.OneOf<Statement>(others), figure, dice) : null,
                    ];
                    foreach (var mutation in all.OfType<Mutation>())
                    {
                        yield return mutation;
                    }
                }
            }
        }
    }

    private static Mutation? Stretch(MutationKind kind, Statement statement, Figure figure, IEnumerable<StatementColumn> columns, Dice dice)
    {
        // Blank cells slide too.
        var lines = statement.Lines.Skip(statement.Lines.IndexOf(figure.Line))
            .TakeWhile(line => line.Key != LineKeys.Total && IsSameBlock(statement, line, figure.Line))
            .Take(dice.Between(3, 6)).ToArray();
        var down = dice.Chance(50);
        if (lines.Length < 3 || lines.Count(line => columns.Any(column => statement[line.Key, column.Key]?.Value is not (null or 0m))) < 3)
        {
            return null;
        }

        var changes = new List<KeyValuePair<FigureKey, string>>();
        foreach (var column in columns)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var from = statement[lines[(i + (down ? lines.Length - 1 : 1)) % lines.Length].Key, column.Key];
                if (statement[lines[i].Key, column.Key] is not { NotApplicable: false } to || from is null)
                {
                    return null;
                }

                changes.Add(new(to.Key, Mutator.Text(from)));
            }
        }

        return new(kind, figure, [.. changes]);
    }

    // The halves of 公开01表 and 公开04表 and the classes of 公开06表 stand side by side.
    private static bool IsSameBlock(Statement statement, StatementLine line, StatementLine other) => statement.Id switch
    {
        StatementId.T06 => line.Code is { } code && other.Code is { } first && code.AsSpan(0, 3).SequenceEqual(first.AsSpan(0, 3)),
        StatementId.T01 or StatementId.T04 => line.Key[0] == other.Key[0],
        _ => true,
    };

    private static Mutation? LineSlide(Statement statement, Figure figure)
    {
        var cells = statement.Columns.Select(column => statement[figure.Line.Key, column.Key]).OfType<Figure>().ToArray();
        return cells.Length < 3 || cells.Any(cell => cell.NotApplicable) || cells[^1].Value is not (null or 0m) || cells.Count(cell => cell.Value is not (null or 0m)) < 2 ? null
            : new(MutationKind.LineSlide, figure, [.. cells.Select((cell, i) => KeyValuePair.Create(cell.Key, i == 0 ? "" : Mutator.Text(cells[i - 1])))]);
    }

    private static Mutation? Carried(Statement statement, Figure figure, Dice dice)
    {
        var whole = decimal.Truncate(Math.Abs(figure.Value!.Value)).ToString(CultureInfo.InvariantCulture);
        if (figure.Line.Code is not { Length: > 3 } code || whole.Length < 2)
        {
            return null;
        }

        var shorter = decimal.Parse(whole.Remove(dice.Between(0, whole.Length - 1), 1), CultureInfo.InvariantCulture) + (Math.Abs(figure.Value.Value) % 1);
        var by = (Math.Sign(figure.Value.Value) * shorter) - figure.Value.Value;
        var above = statement.Lines
            .Where(line => line.Code is { } other && other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal))
            .Select(line => statement[line.Key, figure.Column.Key])
            .OfType<Figure>().Where(other => other.Value is not null).ToArray();
        return above.Length == 0 ? null
            : new(MutationKind.Carried, figure, [.. above.Prepend(figure).Select(other => KeyValuePair.Create(other.Key, Mutator.Print(other, other.Value!.Value + by)))]);
    }

    private static Mutation? Two(MutationKind kind, Statement statement, Figure figure, Dice dice)
    {
        var other = dice.OneOf<Figure>([.. statement.Figures.Where(figure => figure.Value is not null)]);
        return other.Key == figure.Key ? null
            : new(kind, figure, [new(figure.Key, OneDigit(figure, dice)), new(other.Key, OneDigit(other, dice))]);
    }

    private static string OneDigit(Figure figure, Dice dice)
    {
        var text = Mutator.Text(figure);
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var hit = dice.OneOf<int>([.. digits]);
        return Mutator.Replace(text, hit, (char)('0' + ((text[hit] - '0' + dice.Between(1, 9)) % 10)));
    }
}
