using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Tests.Generated;
using FinalAccounts.Tests.Narrative;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>
/// The mutation run of <c>docs/performance.md</c>. <c>MUTATION_TABLE</c> names a file that the tables are written to.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    [Fact]
    public void Wrong_figures_of_the_seed_are_found_named_and_mended() => Measure("The seed report", 1, TruthReport.Load());

    [Fact]
    public void Wrong_figures_of_generated_reports_are_found_named_and_mended() => Measure(
        "Six generated reports, one change of seven",
        7,
        [.. Enumerable.Range(1, 6).Select(seed => GeneratedStatements.Of(GeneratedReport.Create(seed)))]);

    [Fact]
    public void Wrong_figures_of_a_published_PDF_are_found_named_and_mended() => Measure(
        "A published PDF (Shanghai Putuo, finance 2024; not in this repository), one change of three",
        3,
        ReportSamples.Corpus("shanghai-putuo-finance-2024.pdf"));

    [Fact]
    public void Unchanged_reports_have_no_error()
    {
        var checker = new ReportChecker();
        Assert.DoesNotContain(checker.Check(TruthReport.Load()).Findings, finding => finding.Severity == Severity.Error);
        var errors = Enumerable.Range(1, 100)
            .SelectMany(seed => checker.Check(GeneratedStatements.Of(GeneratedReport.Create(seed))).Findings
                .Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"report {seed}: {finding.Identity}: {finding.Message.En}"))
            .ToList();
        Assert.True(errors.Count == 0, $"{errors.Count} errors\n" + string.Join('\n', errors.Take(20)));
    }

    private void Measure(string title, int every, params FinalAccountsReport[] reports)
    {
        var scores = new SortedDictionary<MutationKind, MutationScore>();
        foreach (var (kind, score) in reports.SelectMany(report => MutationRun.Over(report, every)))
        {
            scores.TryAdd(kind, new());
            scores[kind].Add(score);
        }

        Report(title, scores);
        var single = MutationRun.Sum(scores.Where(score => score.Key < MutationKind.RowSlide).Select(score => score.Value));
        Assert.True(single.Tried > 100, "too few changes to measure");
        Assert.InRange(MutationScore.Percent(single.Detected, single.Tried), 99, 100);
        Assert.InRange(MutationScore.Percent(single.First, single.Bound), 97, 100);
        Assert.InRange(MutationScore.Percent(single.Mended, single.Bound), 95, 100);
        Assert.InRange(MutationScore.Percent(single.Several, single.Bound), 0, 1);

        var slides = MutationRun.Sum(scores.Where(score => score.Key >= MutationKind.RowSlide).Select(score => score.Value));
        Assert.InRange(MutationScore.Percent(slides.Detected, slides.Tried), 95, 100);
        Assert.InRange(MutationScore.Percent(slides.First, slides.Bound), 95, 100);
        Assert.InRange(MutationScore.Percent(slides.Several, slides.Bound), 0, 1);
    }

    private void Report(string title, IReadOnlyDictionary<MutationKind, MutationScore> scores)
    {
        var table = $"{title}\n\n{MutationRun.Table(scores)}";
        output.WriteLine(table);
        output.WriteLine(string.Join('\n', scores.Values.SelectMany(score => score.Misses.OrderBy(miss => !miss.Contains("not detected", StringComparison.Ordinal)).Take(8))));
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, table + "\n");
        }
    }
}
