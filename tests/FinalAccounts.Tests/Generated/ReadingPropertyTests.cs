using System.Collections.Concurrent;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Generated;

/// <summary>
/// Reading what was printed gives back every figure, and a consistent report has no error. <c>GENERATED_REPORTS</c> sets how many reports
/// are tried (default 1,200) and <c>GENERATED_FIRST</c> the first seed; a failure names the seed and the layout it comes back from.
/// </summary>
public class ReadingPropertyTests
{
    private static readonly LayoutKind[] Readable =
        [LayoutKind.Tabs, LayoutKind.TabsRepeated, LayoutKind.Markdown, LayoutKind.Html];

    private static readonly int Count = TestSetting.Number("GENERATED_REPORTS", 1_200);

    private static readonly int First = TestSetting.Number("GENERATED_FIRST", 1);

    private static readonly DocumentReaders Readers = DocumentReaders.CreateDefault();

    [Fact]
    public void Reading_what_was_printed_gives_back_every_figure_and_no_error() =>
        AllReadBack(Enumerable.Range(First, Count).Select(seed => (seed, (LayoutKind?)Readable[seed % Readable.Length])));

    [Fact]
    public void Tables_of_a_structured_document_give_back_every_figure_and_no_error() =>
        AllReadBack(Enumerable.Range(First, Count / 6).Select(seed => (seed, (LayoutKind?)null)));

    /// <summary>Text without tables is not always read whole; this holds how far it is. One figure in so many may be missing, most of them said to be ambiguous.</summary>
    [Theory]
    [InlineData(LayoutKind.Aligned, 200)]
    [InlineData(LayoutKind.Squeezed, 60)]
    [InlineData(LayoutKind.CellPerLine, 60)]
    public void Text_without_tables_gives_back_nearly_all_figures(LayoutKind layout, int oneIn)
    {
        var (figures, lost) = (0, 0);
        foreach (var report in Enumerable.Range(First, 60).Select(GeneratedReport.Create))
        {
            var document = Read(report, layout);
            var outcome = document.Succeeded ? new ReportNormaliser(Unhurried.Limits).Normalise(document.Value) : document.Refusal;
            figures += report.Figures.Length;
            lost += outcome.Succeeded ? Lost(report, outcome.Value) : report.Figures.Length;
        }

        Assert.True(lost * oneIn <= figures, $"{lost} of {figures} figures were not read back");
    }

    private static int Lost(GeneratedReport report, FinalAccountsReport read) =>
        report.Figures.Count(expected => read[new FigureKey(Enum.Parse<StatementId>(expected.Statement), expected.Line, expected.Column)]?.Value != expected.Value);

    private static void AllReadBack(IEnumerable<(int Seed, LayoutKind? Layout)> reports)
    {
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(reports, report =>
        {
            foreach (var failure in Failures(report.Seed, report.Layout).Take(6))
            {
                failures.Add($"report {report.Seed} as {report.Layout?.ToString() ?? "tables"}: {failure}");
            }
        });
        if (!failures.IsEmpty)
        {
            var failed = failures.Select(failure => failure[..failure.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count();
            Assert.Fail($"{failed} reports failed:\n" + string.Join('\n', failures.Order(StringComparer.Ordinal).Take(TestSetting.Number("GENERATED_SHOWN", 60))));
        }
    }

    private static IEnumerable<string> Failures(int seed, LayoutKind? layout)
    {
        var report = GeneratedReport.Create(seed);
        var document = Read(report, layout);
        var outcome = document.Succeeded ? new ReportNormaliser(Unhurried.Limits).Normalise(document.Value) : document.Refusal;
        if (!outcome.Succeeded)
        {
            return [$"refused: {outcome.Refusal.Code}"];
        }

        var errors = new ReportChecker().Check(outcome.Value).Findings
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"error {finding.Identity}: {finding.Message.En}");
        return ReadingComparison.Differences(report.Figures, outcome.Value).Concat(errors);
    }

    private static Outcome<SourceDocument> Read(GeneratedReport report, LayoutKind? layout) => layout is { } kind
        ? Readers.Read(Encoding.UTF8.GetBytes(report.Text(kind)), report.FileName(kind), Unhurried.Limits, TestContext.Current.CancellationToken)
        : GeneratedDocument.Of(report);
}
