using FinalAccounts.Checks;
using FinalAccounts.Generator.Model;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Mutations;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>Statements, and parts of them, that come from elsewhere: another year, another version, another unit.</summary>
public class VersionFaultTests
{
    [Theory]
    [InlineData(StatementId.T02)]
    [InlineData(StatementId.T03)]
    [InlineData(StatementId.T05)]
    public void A_statement_of_another_year_is_one_finding_on_the_whole_statement(StatementId id)
    {
        var finding = Assert.Single(Errors(Fault(StructureKind.LastYear, $"{id}")));

        Assert.Contains($"公开{(int)id:00}表表内各数自相一致", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"{id} agrees with itself", finding.Message.En, StringComparison.Ordinal);
        Assert.Empty(finding.Suspects);
        Assert.True(finding.Explains.Length >= 3);
    }

    [Fact]
    public void A_class_in_yuan_is_one_finding_with_every_figure_in_the_unit_of_the_statement()
    {
        var seed = TruthReport.Load();
        var wrong = seed[StatementId.T03].Figures.Where(figure => figure.Line.Key.StartsWith("201", StringComparison.Ordinal) && figure.Value is not (null or 0m)).ToArray();

        var finding = Assert.Single(Errors(seed.With(wrong.Select(figure => KeyValuePair.Create(figure.Key, Mutator.Print(figure, figure.Value!.Value * 10_000m))))));

        Assert.Equal(wrong.Select(figure => (figure.Line.Key, figure.Column.Key, figure.Value)).Order(), finding.Suspects.Select(suspect => (suspect.Line.Key, suspect.Column.Key, suspect.Suggested)).Order());
        Assert.Contains($"的 {wrong.Length} 个数以元为单位填入了万元表", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"{wrong.Length} figures are in yuan in a statement in ten thousand yuan", finding.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StructureKind.ItemUpdatedAlone)]
    [InlineData(StructureKind.TotalNotUpdated)]
    [InlineData(StructureKind.DraftGeneral)]
    public void Parts_of_a_draft_are_one_finding_that_says_which_figures_they_are(StructureKind kind)
    {
        foreach (var (_, report, what) in VersionMutator.Of(TruthReport.Load(), new Dice(3)).Where(fault => fault.Kind == kind))
        {
            var finding = Assert.Single(Errors(report));

            Assert.All(finding.Suspects, suspect => Assert.Equal(what[..3], $"{suspect.Statement}"));
            Assert.All(finding.Suspects, suspect => Assert.NotNull(suspect.Suggested));
        }
    }

    private static FinalAccountsReport Fault(StructureKind kind, string what) =>
        VersionMutator.Of(TruthReport.Load(), new Dice(3)).Single(fault => fault.Kind == kind && fault.What == what).Report;

    private static Finding[] Errors(FinalAccountsReport report) => [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Severity == Severity.Error)];
}
