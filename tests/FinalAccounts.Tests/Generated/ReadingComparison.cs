using FinalAccounts.Generator.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Generated;

/// <summary>Holds what was read against what was printed, cell by cell.</summary>
internal static class ReadingComparison
{
    /// <summary>Every difference in words: figures missing, read otherwise, or read where nothing was printed. Empty when all agree.</summary>
    /// <param name="printed">The figures that the report prints.</param>
    /// <param name="read">The report as read.</param>
    public static IEnumerable<string> Differences(IReadOnlyCollection<ExpectedFigure> printed, FinalAccountsReport read)
    {
        var names = new HashSet<FigureKey>();
        foreach (var expected in printed)
        {
            var key = new FigureKey(Enum.Parse<StatementId>(expected.Statement), expected.Line, expected.Column);
            names.Add(key);
            var figure = read[key];
            if (figure is null)
            {
                yield return $"{expected} is missing";
            }
            else if (figure.Value != expected.Value || figure.Printed.Length > 0 != expected.Printed.Length > 0)
            {
                yield return $"{expected} was read as “{figure.Printed}” ({figure.Value})";
            }
            else if (expected.Unit is { } unit && figure.Unit.Symbol != unit)
            {
                yield return $"{expected} is in {unit} and was read in {figure.Unit}";
            }
        }

        foreach (var statement in read.Statements)
        {
            if (statement.Status is StatementStatus.Read or StatementStatus.Empty != printed.Any(figure => figure.Statement == statement.Id.ToString()))
            {
                yield return $"{statement.Id} is {statement.Status}";
            }

            foreach (var problem in statement.Problems)
            {
                yield return $"{statement.Id} has the problem {problem.Code}: {problem.Message.En}";
            }

            foreach (var figure in statement.Figures.Where(figure => !names.Contains(figure.Key)))
            {
                // A numbered line without a label or a crossed-out cell that a reader keeps as blank harms nobody; a number does.
                if (figure.Value is not null)
                {
                    yield return $"{figure.Key} = “{figure.Printed}” was read and not printed";
                }
            }
        }
    }
}
