using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Generated;

/// <summary>Text in the order of a PDF, which has lost the tables and the blanks: most figures come back, or are said not to; a page's number may still pass for an amount.</summary>
public class PdfOrderTests
{
    private const int Count = 40;

    [Fact]
    public void At_least_95_figures_of_100_come_back_or_are_said_to_be_left_out()
    {
        var (figures, back, said) = (0, 0, 0);
        List<string> wrong = [];
        foreach (var report in Enumerable.Range(1, Count).Select(GeneratedReport.Create))
        {
            var document = DocumentReaders.CreateDefault().Read(
                Encoding.UTF8.GetBytes(report.Text(LayoutKind.PdfOrder)), report.FileName(LayoutKind.PdfOrder), ReadLimits.Default, TestContext.Current.CancellationToken);
            var read = new ReportNormaliser().Normalise(document.Value!, TestContext.Current.CancellationToken).Value!;
            foreach (var expected in report.Figures.Where(figure => figure.Value is not null))
            {
                var statement = read[Enum.Parse<StatementId>(expected.Statement)];
                var figure = statement[expected.Line, expected.Column];
                figures++;
                if (figure?.Value == expected.Value)
                {
                    back++;
                }
                else if (statement.Status == StatementStatus.Unreadable || (figure?.Value is null && statement.Problems.Any(problem => problem.Line is null || problem.Line == expected.Line)))
                {
                    said++;
                }
                else
                {
                    wrong.Add($"report {report.Seed}: {expected} was read as {figure?.Printed ?? "nothing"}");
                }
            }
        }

        Assert.True((back + said) * 100 >= figures * 95, $"of {figures} figures {back} back, {said} said, {wrong.Count} wrong:\n{string.Join('\n', wrong.Take(60))}");
    }
}
