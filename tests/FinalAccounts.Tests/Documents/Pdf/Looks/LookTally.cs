using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Documents.Pdf.Looks;

/// <summary>What came back of the printed cells of one or more reports.</summary>
/// <param name="Cells">How many figures were printed, blanks included.</param>
/// <param name="Said">How many did not come back, and their statement says that something could not be read.</param>
/// <param name="Unsaid">Those that did not come back, came back with another value, or were read and not printed, in words.</param>
/// <param name="Errors">Findings of error severity; the reports are consistent.</param>
internal sealed record LookTally(int Cells, int Said, IReadOnlyList<string> Unsaid, IReadOnlyList<string> Errors)
{
    /// <summary>The head of the table of <c>docs/performance.md</c>.</summary>
    public const string TableHead = "| look | cells | back | said | wrong unsaid | false errors |\n|---|---:|---:|---:|---:|---:|\n";

    /// <summary>What went wrong, in words.</summary>
    public IEnumerable<string> Wrong => Unsaid.Concat(Errors);

    /// <summary>How many cells came back as printed.</summary>
    public int Back => Cells - Said - Unsaid.Count;

    /// <summary>Prints a report in a look and reads it.</summary>
    public static LookTally Of(GeneratedReport report, Look look) => Of(report, look.Print(report));

    /// <summary>Reads a report that is printed.</summary>
    public static LookTally Of(GeneratedReport report, byte[] pdf)
    {
        var document = ReadingFiles.Document(pdf, "report.pdf");
        var outcome = new ReportNormaliser().Normalise(document);
        if (!outcome.Succeeded)
            return new(report.Figures.Length, report.Figures.Length, [], []);
        var (said, unsaid, names) = (0, new List<string>(), new HashSet<FigureKey>());
        foreach (var expected in report.Figures)
        {
            var key = new FigureKey(Enum.Parse<StatementId>(expected.Statement), expected.Line, expected.Column);
            names.Add(key);
            var (statement, figure) = (outcome.Value[key.Statement], outcome.Value[key]);
            if (figure is not null && figure.Value == expected.Value && figure.Printed.Length > 0 == expected.Printed.Length > 0)
                continue;
            if (figure?.Value is null && statement.Problems.Any(problem => problem.Line is null || problem.Line == key.Line))
                said++;
            else
                unsaid.Add($"{expected} was read as {(figure is null ? "nothing" : $"“{figure.Printed}”")}");
        }

        unsaid.AddRange(outcome.Value.Statements.SelectMany(statement => statement.Figures)
            .Where(figure => figure.Value is not null && !names.Contains(figure.Key)).Select(figure => $"{figure.Key} = {figure.Printed} was not printed"));
        var errors = new ReportChecker().Check(outcome.Value).Findings.Where(finding => finding.Severity == Severity.Error);
        return new(report.Figures.Length, said, unsaid, [.. errors.Select(finding => $"{finding.Identity}: {finding.Message.En}")]);
    }

    /// <summary>A row of that table.</summary>
    public string TableRow(string name) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {Cells} | {Back} | {Said} | {Unsaid.Count} | {Errors.Count} |\n");

    /// <summary>The sum of two tallies.</summary>
    public static LookTally operator +(LookTally a, LookTally b) => new(a.Cells + b.Cells, a.Said + b.Said, [.. a.Unsaid, .. b.Unsaid], [.. a.Errors, .. b.Errors]);
}
