using System.Collections.Concurrent;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Generated;

/// <summary>
/// Text in the order of a PDF, which has lost the tables and the blanks: every figure comes back, or its line is said to be left out; nothing is read that was
/// not printed, and a consistent report has no error. <c>GENERATED_REPORTS</c> and <c>GENERATED_FIRST</c> set how many reports are tried and from which seed on.
/// </summary>
public class PdfOrderTests
{
    // So many of a thousand printed figures may be left out: what no sum tells.
    private const int MostLeftOut = 10;

    private static readonly int Count = TestSetting.Number("GENERATED_REPORTS", 40);

    private static readonly int First = TestSetting.Number("GENERATED_FIRST", 1);

    [Fact]
    public void Every_figure_comes_back_or_is_said_to_be_left_out_and_no_error_is_found()
    {
        var (figures, said) = (0, 0);
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(Enumerable.Range(First, Count), seed =>
        {
            var report = GeneratedReport.Create(seed);
            var outcome = Unhurried.Inspector.Inspect(
                Encoding.UTF8.GetBytes(report.Text(LayoutKind.PdfOrder)), report.FileName(LayoutKind.PdfOrder), TestContext.Current.CancellationToken);
            Assert.True(outcome.Succeeded, $"report {seed} was refused: {outcome.Refusal?.Code}");
            var read = outcome.Value.Report;
            var differences = Differences(report, read, out var leftOut);
            foreach (var difference in differences.Concat(Errors(outcome.Value.Checks)))
            {
                wrong.Add($"report {seed}: {difference}");
            }

            Interlocked.Add(ref figures, report.Figures.Count(figure => figure.Value is not null));
            Interlocked.Add(ref said, leftOut);
        });
        var told = $"of {figures} figures {said} were said to be left out, {wrong.Count} were wrong:\n" + string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(60));
        Assert.True(wrong.IsEmpty, told);
        Assert.True(said * 1000 <= figures * MostLeftOut, told);
        TestContext.Current.TestOutputHelper?.WriteLine(told);
    }

    private static List<string> Differences(GeneratedReport report, FinalAccountsReport read, out int leftOut)
    {
        List<string> differences = [];
        leftOut = 0;
        var printed = report.Figures.ToDictionary(figure => new FigureKey(Enum.Parse<StatementId>(figure.Statement), figure.Line, figure.Column));
        foreach (var (key, expected) in printed)
        {
            var figure = read[key];
            if (figure?.Value == expected.Value)
            {
                continue;
            }

            var statement = read[key.Statement];
            if (figure is null && (statement.Status == StatementStatus.Unreadable || statement.Problems.Any(problem => problem.Line == key.Line)))
            {
                leftOut++;
            }
            else
            {
                differences.Add($"{expected} was read as {figure?.Printed ?? "nothing"}");
            }
        }

        differences.AddRange(
            from statement in read.Statements
            from figure in statement.Figures
            where figure.Value is not null && !printed.ContainsKey(figure.Key)
            select $"{figure.Key} = {figure.Printed} was read and not printed");
        return differences;
    }

    private static IEnumerable<string> Errors(CheckResult result) => result.Findings
        .Where(finding => finding.Severity == Severity.Error)
        .Select(finding => $"error {finding.Identity}: {finding.Message.En}");
}
