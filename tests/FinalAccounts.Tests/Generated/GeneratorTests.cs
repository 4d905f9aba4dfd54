using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;
using Xunit;

namespace FinalAccounts.Tests.Generated;

/// <summary>The generator itself: its departments are consistent, and it prints what it says it prints.</summary>
public class GeneratorTests
{
    private static readonly IEnumerable<GeneratedReport> Reports = Enumerable.Range(1, 150).Select(GeneratedReport.Create);

    [Fact]
    public void Exact_amounts_balance_and_nothing_is_overspent()
    {
        Assert.All(Reports.Select(report => report.Department), department =>
        {
            Assert.Equal(
                department.Income + department.SurplusUsed + department.Opening,
                department.Expenditure + department.SurplusDistribution + department.Closing);
            Assert.Equal(department.General.Basic, department.Personnel + department.PublicUse);
            Assert.True(department.OtherClosing >= 0);
            Assert.All(department.Programmes, programme => Assert.True(programme.General.Closing >= 0 && programme.Fund.Closing >= 0 && programme.Capital.Closing >= 0));
            Assert.True(department.ThreePublic.Reception.Final >= department.EconomicAmount("30217"));
        });
    }

    [Fact]
    public void Printed_parts_miss_their_total_by_no_more_than_rounding_and_sometimes_do_miss_it()
    {
        var missed = 0;
        foreach (var report in Reports)
        {
            var figures = report.Figures.ToDictionary(figure => (figure.Statement, figure.Line, figure.Column));
            foreach (var total in report.Figures.Where(figure => figure.Statement is "T02" or "T03" or "T05" or "T07" or "T08" && figure.Value is not null))
            {
                var parts = PartsOf(total, report.Figures).Where(part => part.Value is not null).ToList();
                if (parts.Count > 0)
                {
                    var step = report.Style.Decimals == 6 ? 0.000001m : 0.01m;
                    var difference = Math.Abs(total.Value!.Value - parts.Sum(part => part.Value!.Value));
                    Assert.True(difference <= step / 2 * (parts.Count + 1), $"report {report.Seed}: {total} misses its parts by {difference}");
                    missed += difference == 0 ? 0 : 1;
                }
            }

            Assert.Equal(report.Figures.Length, figures.Count);
        }

        Assert.InRange(missed, 50, int.MaxValue);
    }

    [Fact]
    public void The_same_seed_gives_the_same_report() =>
        Assert.Equal(GeneratedReport.Create(7).Text(LayoutKind.Tabs), GeneratedReport.Create(7).Text(LayoutKind.Tabs));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_prints_every_figure(LayoutKind layout)
    {
        foreach (var report in Reports.Take(40))
        {
            var text = report.Text(layout);
            Assert.All(report.Figures, figure => Assert.Contains(figure.Printed, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_style_prints_the_statements_it_says_and_no_other() =>
        Assert.All(ProvinceStyles.All, style => Assert.Equal(
            style.Order.Select(number => $"T{number:00}").Order(),
            GeneratedReport.Create(3, style).Figures.Select(figure => figure.Statement).Distinct().Order()));

    [Fact]
    public void A_code_stands_under_the_name_that_the_classification_gives_it() =>
        Assert.All(FunctionalClassification.All, item => Assert.Equal(7, item.Code.Length));

    public static TheoryData<LayoutKind> Layouts => [.. Enum.GetValues<LayoutKind>()];

    private static IEnumerable<ExpectedFigure> PartsOf(ExpectedFigure total, IEnumerable<ExpectedFigure> all)
    {
        var length = total.Line switch { "total" => 3, { Length: 3 } => 5, { Length: 5 } => 7, _ => 0 };
        var prefix = total.Line == "total" ? "" : total.Line;
        return all.Where(figure => figure.Statement == total.Statement && figure.Column == total.Column && figure.Line != "total"
            && figure.Line.Length == length && figure.Line.StartsWith(prefix, StringComparison.Ordinal));
    }
}
