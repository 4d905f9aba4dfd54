using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Generated;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Prints reports with one wrong figure and reads them back, as a reader of the file would meet the slip, and measures what the checks make of it.</summary>
internal static class PrintedMutationRun
{
    private static readonly ReportInspector Inspector = ReportInspector.CreateDefault();

    /// <summary>What became of each change of a single figure of one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">How it is printed; null for a document with real tables.</param>
    /// <param name="every">1 for every change, n for each n-th.</param>
    public static IEnumerable<MutationOutcome> Over(GeneratedReport report, LayoutKind? layout, int every)
    {
        var (unchanged, checks) = Read(report, layout);
        var known = checks.Findings.Select(MutationOutcome.Name).ToHashSet();
        var binding = new Binding(checks);
        return Mutator.Of(unchanged, MutationRun.Money)
            .Where(mutation => mutation.Changes.Length == 1 && mutation.Shows(unchanged, binding))
            .Where((_, i) => i % every == 0)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(mutation => MutationOutcome.Of(unchanged, mutation, binding, known, Read(With(report, mutation), layout).Checks.Findings));
    }

    private static (FinalAccountsReport Report, CheckResult Checks) Read(GeneratedReport report, LayoutKind? layout)
    {
        if (layout is { } kind)
        {
            var inspection = Inspector.Inspect(Encoding.UTF8.GetBytes(report.Text(kind)), report.FileName(kind)).Value!;
            return (inspection.Report, inspection.Checks);
        }

        var read = new ReportNormaliser().Normalise(GeneratedDocument.Of(report)).Value!;
        return (read, new ReportChecker().Check(read));
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
