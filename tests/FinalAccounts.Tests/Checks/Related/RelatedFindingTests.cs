using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks.Related;

/// <summary>The findings on two years and on units: one cause is one finding, grounds are given, and what is lawful is not an error.</summary>
public class RelatedFindingTests
{
    private static readonly FinalAccountsReport Seed = TruthReport.Load();
    private static readonly FigureKey Opening = new(StatementId.T01, LineKeys.IncomeOpening, ColumnKeys.Amount);
    private static readonly FigureKey Closing = new(StatementId.T01, LineKeys.ExpenditureClosing, ColumnKeys.Amount);

    [Fact]
    public void One_difference_that_shows_in_several_statements_is_one_finding_in_both_languages()
    {
        var fiscal = new FigureKey(StatementId.T04, LineKeys.OpeningGeneralBudget, ColumnKeys.Amount);
        var last = new FigureKey(StatementId.T04, LineKeys.ExpenditureClosing, ColumnKeys.GeneralBudget);
        var report = Printing(Printing(Seed, Opening, "30.00"), fiscal, "20.00");
        var prior = Printing(Printing(LastYear(Seed), Closing, "25.00"), last, "15.00");

        var finding = Assert.Single(Check(report, prior).Findings, finding => finding.Identity == "prior-T01-opening");

        Assert.Equal(
            ["prior-T01-opening T01/income.opening/amount", "prior-T04-opening T04/income.opening.general-budget/amount"],
            finding.Explains);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal((30m, 25m, 5m, 0.01m), (finding.Provided, finding.Expected, finding.Difference, finding.Slack));
        Assert.Contains("30.00 万元，而 2023 年度决算 公开01表“年末结转和结余”为 25.00 万元；相差 5.00 万元，四舍五入最多允许 0.01。同样的差额还有 1 处", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("the report of 2023 has 25.00 万元 at T01 “年末结转和结余”; they differ by 5.00 万元, and rounding allows 0.01 at most.", finding.Message.En, StringComparison.Ordinal);
        Assert.Contains("账务调整、机构改革或口径变化，请在说明中写明", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal((2023, "25.00"), (finding.Elsewhere[0].Report.Year, finding.Elsewhere[0].Figure.Printed));
    }

    [Theory]
    [InlineData("年初结转和结余与上年年末数不一致，系账务调整所致。", ProseSection.Totals, Severity.Info)]
    [InlineData("因机构改革，原市信息中心并入本部门。", ProseSection.Income, Severity.Info)]
    [InlineData("负责机构改革方案的拟订。", ProseSection.Overview, Severity.Warning)]
    [InlineData("收入比上年增加。", ProseSection.Totals, Severity.Warning)]
    public void What_the_explanations_explain_is_only_worth_a_look(string text, ProseSection section, Severity severity)
    {
        var report = Printing(Seed, Opening, "30.00") with
        {
            Prose = new([new(text, [new(0, new(Seed.File, Line: 490))], section, IsHeading: false)], []),
        };

        var finding = Assert.Single(Check(report, Printing(LastYear(Seed), Closing, "25.00")).Findings, finding => finding.Identity == "prior-T01-opening");
        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void A_misprint_that_this_years_own_identities_explain_is_one_finding_with_last_years_figure_as_evidence()
    {
        // The seed opens with 5.01 and T01 adds up; last year closed with it. A digit of the opening is misprinted.
        var opening = Seed[Opening]!;
        var misprinted = Seed.With(Opening, "50.10");

        var findings = Check(misprinted, Printing(LastYear(Seed), Closing, opening.Printed)).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(opening.Value, finding.Suspects[0].Suggested);
        Assert.Contains("prior-T01-opening T01/income.opening/amount", finding.Explains);
        Assert.Equal(opening.Printed, Assert.Single(finding.Elsewhere).Figure.Printed);
    }

    [Fact]
    public void Last_years_report_decides_between_explanations_that_are_equally_small()
    {
        // A fund opened and closed with 10.00; the closing balances are misprinted in every line, so the openings may be wrong as well.
        static FigureKey Cell(string line, string column) => new(StatementId.T07, line, column);
        var codes = Seed[StatementId.T07].Lines.Where(line => Seed[Cell(line.Key, ColumnKeys.Income)]?.Value is > 0m).Select(line => line.Key).ToArray();
        var items = codes.Where(code => code.Length == 7).ToArray();
        string Amount(string code, decimal each) => FormattableString.Invariant($"{each * (code == LineKeys.Total ? items.Length : items.Count(item => item.StartsWith(code, StringComparison.Ordinal))):F2}");
        var report = codes.Aggregate(Without(StatementId.T04), (made, code) =>
            Printing(Printing(made, Cell(code, ColumnKeys.Opening), Amount(code, 10m)), Cell(code, ColumnKeys.Closing), Amount(code, 13m)));
        var prior = codes.Aggregate(LastYear(Seed), (made, code) => Printing(made, Cell(code, ColumnKeys.Closing), Amount(code, 10m)));

        var alone = Assert.Single(new ReportChecker().Check(report).Findings, finding => finding.Severity == Severity.Error);
        var decided = Assert.Single(Check(report, prior).Findings, finding => finding.Severity == Severity.Error);

        Assert.True(alone.Suspects.Select(suspect => suspect.Column.Key).Distinct().Count() > 1, alone.Message.En);
        Assert.Equal((ColumnKeys.Closing, 10m), (decided.Suspects[0].Column.Key, decided.Suspects[0].Suggested));
        Assert.All(codes, code => Assert.Contains(decided.Suspects, suspect => suspect.Line.Key == code && suspect.Column.Key == ColumnKeys.Closing));
    }

    [Fact]
    public void Reports_of_another_year_or_scope_are_not_compared()
    {
        FinalAccountsReport[] others = [Seed, LastYear(Seed) with { Kind = ReportKind.Unit }];
        Assert.All(others, other => Assert.All(
            Check(Printing(Seed, Opening, "30.00"), Printing(other, Closing, "25.00")).Identities.Where(result => result.Identity.StartsWith("prior-", StringComparison.Ordinal)),
            result => Assert.Equal(Verdict.NotBound, result.Verdict)));
    }

    [Fact]
    public void Every_department_that_lists_its_own_office_knows_it_by_any_of_its_names()
    {
        string[] names = ["青山市财政局（本级）", "青山市财政局(本级)", "青山市财政局本级", "青山市财政局机关", "青山市财政局", "青山市财政局国库支付中心"];
        var report = Seed with
        {
            Department = "青山市财政局",
            Units = [.. names.Select((name, i) => new IncludedUnit($"{i + 1}", name, null, new("x.txt", Line: i + 1)))],
        };

        Assert.Equal([true, true, true, true, true, false], ListedUnit.Of(report).Select(unit => unit.IsOwnLevel));
        Assert.Empty(ListedUnit.Of(report with { Kind = ReportKind.Unit }));
    }

    [Fact]
    public void A_unit_whose_report_is_missing_is_named_and_nothing_is_added_up()
    {
        var report = Seed with { Units = [.. Seed.Units.Take(2)] };
        var unit = Seed with { Kind = ReportKind.Unit, Sha256 = new('b', 64) };

        var missing = new ReportChecker().Check(report, new RelatedReports(null, [unit, null])).Identities.Single(result => result.Identity == "units-T03-totals");
        Assert.Equal(Verdict.NotBound, missing.Verdict);
        Assert.Contains(Seed.Units[1].Name, missing.Reason!.Value.Zh, StringComparison.Ordinal);

        var twice = new ReportChecker().Check(report, new RelatedReports(null, [unit, unit])).Identities.Single(result => result.Identity == "units-T03-totals");
        Assert.Equal(Verdict.NotBound, twice.Verdict);

        var whole = new ReportChecker().Check(report, new RelatedReports(null, [unit, Seed with { Sha256 = new('c', 64) }])).Identities.Single(result => result.Identity == "units-T03-totals");
        Assert.Equal(Verdict.NotBound, whole.Verdict);
    }

    [Fact]
    public void Units_in_yuan_add_up_to_a_department_in_ten_thousand_yuan()
    {
        var total = new FigureKey(StatementId.T03, LineKeys.Total, ColumnKeys.Total);
        var report = Printing(Seed, total, "30.00") with { Units = [.. Seed.Units.Take(2)] };
        var (first, second) = (Unit("b", "199,999.60"), Unit("c", "100,000.40"));

        var result = new ReportChecker().Check(report, new RelatedReports(null, [first, second])).Identities
            .Single(result => result.Identity == "units-T03-totals" && result.Instance == total.ToString());

        Assert.Equal(Verdict.Holds, result.Verdict);

        FinalAccountsReport Unit(string sha, string printed)
        {
            var unit = Printing(Seed with { Kind = ReportKind.Unit, Sha256 = sha }, total, printed);
            var statement = unit[StatementId.T03];
            return unit.With(TruthReport.Copy(statement, [.. statement.Figures.Select(figure => figure with { Unit = FinalAccounts.Statements.Unit.Yuan })]));
        }
    }

    private static FinalAccountsReport Without(StatementId id) => Seed.With(TruthReport.Copy(Seed[id] with { Status = StatementStatus.NotPublished, Lines = [], Columns = [] }, []));

    private static CheckResult Check(FinalAccountsReport report, FinalAccountsReport prior) => new ReportChecker().Check(report, new RelatedReports(prior, []));

    private static FinalAccountsReport LastYear(FinalAccountsReport report) => report with { Year = 2023, Sha256 = new('b', 64) };

    private static FinalAccountsReport Printing(FinalAccountsReport report, FigureKey key, string printed) =>
        report.WithCells(key.Statement, [key]).With(key, printed);
}
