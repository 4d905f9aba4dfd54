using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Model;
using FinalAccounts.Tests.Generated;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Faults of whole lines and whole statements: one error for each. <c>STRUCTURE_REPORTS</c> sets in how many generated reports, beside the seed.</summary>
public class StructureTests(ITestOutputHelper output)
{
    private static readonly Lazy<ILookup<StructureKind, (int Errors, string What)>> Outcomes = new(() => Measure(TestSetting.Number("STRUCTURE_REPORTS", 6)));

    [Theory]
    [InlineData(StructureKind.ItemLeftOut)]
    [InlineData(StructureKind.ItemsExchanged)]
    [InlineData(StructureKind.ClassesExchanged)]
    [InlineData(StructureKind.ClassBlank)]
    [InlineData(StructureKind.OtherUnit)]
    [InlineData(StructureKind.ItemUpdatedAlone)]
    [InlineData(StructureKind.TotalNotUpdated)]
    [InlineData(StructureKind.DraftGeneral)]
    [InlineData(StructureKind.LastYear)]
    [InlineData(StructureKind.ClassInOtherUnit)]
    public void A_fault_of_a_line_or_a_statement_is_one_error(StructureKind kind)
    {
        var outcomes = Outcomes.Value[kind].ToArray();
        output.WriteLine($"{kind}: {outcomes.Length} tried; errors: {string.Join(", ", outcomes.GroupBy(one => one.Errors).OrderBy(group => group.Key).Select(group => $"{group.Key} in {group.Count()}"))}");

        if (Environment.GetEnvironmentVariable("STRUCTURE_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, $"{kind}: {outcomes.Length} tried; {string.Join(", ", outcomes.GroupBy(one => one.Errors).OrderBy(group => group.Key).Select(group => $"{group.Key} in {group.Count()}"))}\n{string.Concat(outcomes.Where(one => one.Errors != 1).Select(one => $"  {one.What}: {one.Errors}\n"))}");
        }

        Assert.True(outcomes.Length >= 5, "too few to measure");
        var several = outcomes.Where(one => one.Errors > 1).ToArray();
        Assert.True(4 * several.Length <= outcomes.Length, string.Join('\n', several.Select(one => $"{one.What}: {one.Errors} errors")));
    }

    // A 款 whose only 项 is gone, and items of one 款 that only warnings tell apart, may lawfully be so.
    private static ILookup<StructureKind, (int Errors, string What)> Measure(int reports)
    {
        var checker = new ReportChecker();
        return Enumerable.Range(201, reports)
            .Select(seed => new ReportNormaliser().Normalise(GeneratedDocument.Of(GeneratedReport.Create(seed))).Value!)
            .Prepend(TruthReport.Load())
            .SelectMany((report, i) => StructureMutator.Of(report, new Dice(i + 5)).Select(fault => (fault.Kind, fault.What, Findings: checker.Check(fault.Report).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Identity}{(finding.Suspects.IsEmpty ? "" : $" {finding.Suspects[0].Statement}/{finding.Suspects[0].Line.Key}/{finding.Suspects[0].Column.Key}")}").ToArray()))
                .Select(fault => (fault.Kind, Errors: fault.Findings.Length, What: $"report {i}: {fault.What}: {string.Join(", ", fault.Findings.Take(5))}")))
            .ToLookup(fault => fault.Kind, fault => (fault.Errors, fault.What));
    }
}
