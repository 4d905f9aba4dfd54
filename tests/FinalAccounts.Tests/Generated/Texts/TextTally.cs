using System.Globalization;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Generated.Texts;

/// <summary>What came back of the printed amounts of one or more made-up reports that were read from text.</summary>
/// <param name="Amounts">How many amounts were printed; blanks are none.</param>
/// <param name="Whole">How many reports came back whole.</param>
/// <param name="Said">How many amounts did not come back, and their line or statement says that something could not be read.</param>
/// <param name="Wrong">Amounts that came back with another value, or were read and not printed, in words.</param>
/// <param name="Missing">Amounts that did not come back without a word, in words.</param>
/// <param name="Errors">Findings of error severity; the reports are consistent.</param>
internal sealed record TextTally(int Amounts, int Whole, int Said, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missing, IReadOnlyList<string> Errors)
{
    /// <summary>The head of the table of <c>docs/performance.md</c>.</summary>
    public const string TableHead = "| text | amounts | reports whole | said | wrong | missing unsaid | false errors |\n|---|---:|---:|---:|---:|---:|---:|\n";

    /// <summary>Nothing yet.</summary>
    public static TextTally None { get; } = new(0, 0, 0, [], [], []);

    /// <summary>What was read wrongly and is not said to be, in words.</summary>
    public IEnumerable<string> Faults => Errors.Select(error => $"false error {error}").Concat(Wrong).Concat(Missing.Select(missing => $"{missing} is missing"));

    /// <summary>Reads the text of a report and holds it against what was printed.</summary>
    public static TextTally Of(GeneratedReport report, string text)
    {
        var outcome = Unhurried.Inspector.Inspect(Encoding.UTF8.GetBytes(text), $"generated-{report.Seed}.txt", TestContext.Current.CancellationToken);
        var printed = report.Figures.Where(figure => figure.Value is not null).ToDictionary(figure => new FigureKey(Enum.Parse<StatementId>(figure.Statement), figure.Line, figure.Column));
        if (!outcome.Succeeded)
        {
            return new(printed.Count, 0, printed.Count, [], [], []);
        }

        var (read, said) = (outcome.Value.Report, 0);
        List<string> wrong = [];
        List<string> missing = [];
        foreach (var (key, expected) in printed)
        {
            var (statement, figure) = (read[key.Statement], read[key]);
            if (figure?.Value == expected.Value)
            {
                continue;
            }

            if (figure?.Value is not null)
            {
                wrong.Add($"{expected} was read as {figure.Printed}");
            }
            else if (IsSaid(statement, key.Line))
            {
                said++;
            }
            else
            {
                missing.Add(expected.ToString());
            }
        }

        wrong.AddRange(
            from statement in read.Statements
            from figure in statement.Figures
            where figure.Value is not null && !printed.ContainsKey(figure.Key)
            select $"{figure.Key} = {figure.Printed} was read and not printed");
        var errors = outcome.Value.Checks.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Identity}: {finding.Message.En}").ToList();
        return new(printed.Count, said + wrong.Count + missing.Count + errors.Count == 0 ? 1 : 0, said, wrong, missing, errors);
    }

    /// <summary>A row of that table.</summary>
    public string TableRow(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {Amounts} | {Whole} | {Said} | {Wrong.Count} | {Missing.Count} | {Errors.Count} |\n");

    /// <summary>The sum of two tallies.</summary>
    public static TextTally operator +(TextTally a, TextTally b) =>
        new(a.Amounts + b.Amounts, a.Whole + b.Whole, a.Said + b.Said, [.. a.Wrong, .. b.Wrong], [.. a.Missing, .. b.Missing], [.. a.Errors, .. b.Errors]);

    private static bool IsSaid(Statement statement, string line) =>
        statement.Status == StatementStatus.Unreadable || statement.Problems.Any(problem => problem.Line is null || problem.Line == line);
}
