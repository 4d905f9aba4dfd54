using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Tests.Generated;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>
/// The mutation run of <c>docs/performance.md</c>. <c>MUTATION_TABLE</c> names a file that the tables are written to.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_single_wrong_figure_of_the_seed_is_found_named_and_mended()
    {
        var scores = MutationRun.Over(TruthReport.Load());
        Report("Seed", scores);

        var single = MutationRun.Sum(scores.Where(score => score.Key < MutationKind.RowSlide).Select(score => score.Value));
        Assert.InRange(MutationScore.Percent(single.Detected, single.Tried), 99, 100);
        Assert.InRange(MutationScore.Percent(single.First, single.Bound), 95, 100);
        Assert.InRange(MutationScore.Percent(single.Mended, single.Bound), 95, 100);
    }

    [Fact]
    public void Wrong_figures_of_generated_reports_are_found_named_and_mended()
    {
        var scores = new SortedDictionary<MutationKind, MutationScore>();
        foreach (var seed in Enumerable.Range(1, 6))
        {
            foreach (var (kind, score) in MutationRun.Over(GeneratedStatements.Of(GeneratedReport.Create(seed)), every: 11))
            {
                scores.TryAdd(kind, new());
                scores[kind].Add(score);
            }
        }

        Report("Six generated reports, one mutation of eleven", scores);
        var single = MutationRun.Sum(scores.Where(score => score.Key < MutationKind.RowSlide).Select(score => score.Value));
        Assert.InRange(MutationScore.Percent(single.Detected, single.Tried), 99, 100);
        Assert.InRange(MutationScore.Percent(single.First, single.Bound), 95, 100);
        Assert.InRange(MutationScore.Percent(single.Mended, single.Bound), 95, 100);
    }

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

    private void Report(string title, IReadOnlyDictionary<MutationKind, MutationScore> scores)
    {
        var table = $"{title}\n\n{MutationRun.Table(scores)}";
        output.WriteLine(table);
        output.WriteLine(string.Join('\n', scores.Values.SelectMany(score => score.Misses.OrderBy(miss => !miss.EndsWith("not detected", StringComparison.Ordinal)).Take(8))));
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, table + "\n");
        }
    }
}
