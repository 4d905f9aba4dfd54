using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Tests.Generated;
using FinalAccounts.Tests.Narrative;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>
/// The mutation run of <c>docs/performance.md</c>, as a sample. <c>MUTATION_REPORTS</c> sets how many generated reports are changed figure by
/// figure in the long run, <c>MUTATION_EVERY</c> how many changes it leaves out between two; <c>MUTATION_TABLE</c> names a file for the tables, <c>MUTATION_KINDS</c> the
/// kinds of change, parted by commas, when not all are wanted.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    [Fact]
    public void Wrong_figures_of_the_seed_are_found_named_and_mended() => Measure("The seed report", 1, Setting("MUTATION_EVERY", 4), TruthReport.Load());

    [Fact]
    public void Wrong_figures_of_generated_reports_are_found_named_and_mended()
    {
        var count = Setting("MUTATION_REPORTS", 0);
        var every = Setting("MUTATION_EVERY", 1);
        if (count == 0)
        {
            Measure("Six generated reports, one change of seven", 7, 30, [.. Enumerable.Range(1, 6).Select(seed => GeneratedStatements.Of(GeneratedReport.Create(seed)))]);
        }
        else
        {
            Measure($"{count} generated reports, one change of {every}", every, every, [.. Enumerable.Range(101, count).Select(Report)]);
        }
    }

    [Fact]
    public void Wrong_figures_of_a_published_PDF_are_found_named_and_mended() => Measure(
        "A published PDF (Shanghai Putuo, finance 2024; not in this repository)",
        Setting("MUTATION_EVERY", 3),
        Setting("MUTATION_EVERY", 3),
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

    // Every second report with its prose, as its reader gives it; the others as a perfect reader would give their tables.
    private static FinalAccountsReport Report(int seed)
    {
        var report = GeneratedReport.Create(seed);
        return seed % 2 == 0 ? GeneratedStatements.Of(report) : new ReportNormaliser().Normalise(GeneratedDocument.Of(report)).Value!;
    }

    private void Measure(string title, int every, int everyJoint, params FinalAccountsReport[] reports)
    {
        var outcomes = reports.SelectMany(report => MutationRun.Over(report, every, everyJoint)).ToArray();
        Write(title, outcomes);
        MutationScore Score(Func<MutationKind, bool> kinds) => new([.. outcomes.Where(outcome => kinds(outcome.Mutation.Kind))]);

        var single = Score(kind => kind < MutationKind.RowSlide);
        Assert.True(single.Tried > 100, "too few changes to measure");
        Assert.InRange(single.Detected, 99, 100);
        Assert.InRange(single.First, 97, 100);
        Assert.InRange(single.Mended, 95, 100);
        Assert.InRange(single.Several, 0, 1);

        var slides = Score(kind => kind is MutationKind.RowSlide or MutationKind.ColumnSlide);
        Assert.InRange(slides.Detected, 95, 100);
        Assert.InRange(slides.First, 95, 100);
        Assert.InRange(slides.Several, 0, 1);
    }

    private void Write(string title, MutationOutcome[] outcomes)
    {
        var table = $"{title}\n\n{MutationTable.ByKind(outcomes)}\n{MutationTable.ByStatement(outcomes)}";
        output.WriteLine(table);
        var misses = outcomes.GroupBy(outcome => outcome.Mutation.Kind).SelectMany(group => new MutationScore([.. group]).Misses.Take(Setting("MUTATION_SHOWN", 8)));
        output.WriteLine(string.Join('\n', misses));
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, $"{table}\n{string.Join('\n', misses)}\n\n");
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : usual;
}
