using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Prints reports with one wrong figure and reads them back, as a reader of the file would meet the slip, and measures what the checks make of it.</summary>
internal static class PrintedMutationRun
{
    private static readonly ReportInspector Inspector = ReportInspector.CreateDefault();

    /// <summary>What became of each change of a single figure of one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">How it is printed.</param>
    /// <param name="every">1 for every change, n for each n-th.</param>
    public static IEnumerable<MutationOutcome> Over(GeneratedReport report, LayoutKind layout, int every)
    {
        Inspection Read(GeneratedReport printed) => Inspector.Inspect(Encoding.UTF8.GetBytes(printed.Text(layout)), report.FileName(layout)).Value!;
        var unchanged = Read(report);
        return Over(unchanged.Report, unchanged.Checks, every, mutation => Read(With(report, mutation)).Checks);
    }

    /// <summary>The same with the slip in a cell of a document as its reader gives it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="every">1 for every change, n for each n-th.</param>
    public static IEnumerable<MutationOutcome> Over(SourceDocument document, int every)
    {
        var (normaliser, checker) = (new ReportNormaliser(), new ReportChecker());
        var unchanged = normaliser.Normalise(document).Value!;
        return Over(unchanged, checker.Check(unchanged), every, mutation => checker.Check(normaliser.Normalise(With(document, unchanged, mutation)).Value!));
    }

    private static IEnumerable<MutationOutcome> Over(FinalAccountsReport unchanged, CheckResult checks, int every, Func<Mutation, CheckResult> check)
    {
        var known = checks.Findings.Select(MutationOutcome.Name).ToHashSet();
        var binding = new Binding(checks);
        return Mutator.Of(unchanged, MutationRun.Money)
            .Where(mutation => mutation.Changes.Length == 1 && mutation.Shows(unchanged, binding))
            .Where((_, i) => i % every == 0)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(mutation => MutationOutcome.Of(unchanged, mutation, binding, known, check(mutation).Findings));
    }

    private static SourceDocument With(SourceDocument document, FinalAccountsReport report, Mutation mutation)
    {
        var texts = mutation.Changes.ToDictionary(change => report[change.Key]!.Place, change => change.Value);
        return document with
        {
            Blocks =
            [
                .. document.Blocks.Select(block => block is Table table
                    ? table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => texts.TryGetValue(cell.Place, out var text) ? cell with { Text = text } : cell)] })] }
                    : block),
            ],
        };
    }

    private static GeneratedReport With(GeneratedReport report, Mutation mutation)
    {
        var changes = mutation.Changes.ToDictionary(change => change.Key, change => change.Value);
        GridCell Changed(GridCell cell) => cell.Figure is { } figure
            && changes.TryGetValue(new FigureKey(Enum.Parse<StatementId>(figure.Statement), figure.Line, figure.Column), out var text) ? cell with { Text = text } : cell;
        ImmutableArray<PrintedBlock> blocks =
        [
            .. report.Document.Blocks.Select(block => block is Grid grid
                ? grid with { Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Changed)] })] }
                : block),
        ];
        return report with { Document = new(blocks) };
    }
}
