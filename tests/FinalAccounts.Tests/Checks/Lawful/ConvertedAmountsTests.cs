using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Styles;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Generated;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Amounts that were rounded first and converted then are less exact than they are printed: no error, and a wrong one is still found.</summary>
public class ConvertedAmountsTests
{
    [Theory]
    [InlineData("元", 2, 2, -2)]
    [InlineData("元", 0, 2, -2)]
    [InlineData("元", 2, 4, 0)]
    [InlineData("万元", 6, 2, 2)]
    [InlineData("万元", 6, 4, 4)]
    public void Amounts_that_were_rounded_in_another_unit_have_no_error(string unit, int decimals, int rounded, int recognised)
    {
        foreach (var kind in new[] { HardKind.ManyCodes, HardKind.OtherMoney, HardKind.Usual })
        {
            var report = Read(kind, style => style with { Unit = unit, Decimals = decimals, RoundedTo = rounded });

            Assert.Equal(recognised, report[new FigureKey(StatementId.T02, LineKeys.Total, ColumnKeys.Total)]!.RoundedTo);
            AssertNoError(report);
        }
    }

    [Fact]
    public void Some_statements_are_less_exact_than_others()
    {
        var report = Read(HardKind.ManyCodes, style => style with { Unit = "元", Decimals = 2, RoundedTo = 2, Rounded = [2, 5, 7] });

        Assert.Null(report[new FigureKey(StatementId.T03, LineKeys.Total, ColumnKeys.Total)]!.RoundedTo);
        Assert.Equal(-2, report[new FigureKey(StatementId.T05, LineKeys.Total, ColumnKeys.Total)]!.RoundedTo);
        AssertNoError(report);
    }

    [Fact]
    public void Exact_amounts_are_as_exact_as_they_are_printed() =>
        Assert.All(Read(HardKind.Usual, style => style with { Unit = "元", Decimals = 2 }).Statements.SelectMany(statement => statement.Figures), figure => Assert.Null(figure.RoundedTo));

    [Fact]
    public void A_wrong_amount_among_converted_ones_is_found_and_mended()
    {
        var report = Read(HardKind.Usual, style => style with { Unit = "元", Decimals = 2, RoundedTo = 2 });
        var total = report[new FigureKey(StatementId.T03, LineKeys.Total, ColumnKeys.Total)]!;

        var finding = Assert.Single(new ReportChecker().Check(report.With(total.Key, FormattableString.Invariant($"{total.Value + 90_000m}"))).Findings, finding => finding.Severity == Severity.Error);

        Assert.Equal((total.Line.Key, total.Column.Key, total.Value), (finding.Suspects[0].Line.Key, finding.Suspects[0].Column.Key, finding.Suspects[0].Suggested));
    }

    private static FinalAccountsReport Read(HardKind kind, Func<ReportStyle, ReportStyle> restyle)
    {
        var department = HardDepartments.Create(kind, 1);
        var style = restyle(ProvinceStyles.All[0]) with { Prose = ProseFrame.None };
        var (document, claims) = new ReportPrinter(style, department).Print();
        return new ReportNormaliser().Normalise(GeneratedDocument.Of(new(1, department, style, document, claims))).Value!;
    }

    private static void AssertNoError(FinalAccountsReport report) =>
        Assert.Empty(new ReportChecker().Check(report).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.Zh));
}
