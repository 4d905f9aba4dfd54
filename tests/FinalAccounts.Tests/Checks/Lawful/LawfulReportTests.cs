using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;
using FinalAccounts.Tests.Generated;
using Xunit;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>
/// Reports that look wrong to a careless checker and are right: no error in any of them, in every province's forms, as tables and as text.
/// </summary>
public class LawfulReportTests
{
    private static readonly DocumentReaders Readers = DocumentReaders.CreateDefault();
    private static readonly Department Plain = LawfulDepartment.Plain;

    [Fact]
    public void The_plain_department() => NoError(Plain);

    [Fact]
    public void Income_and_expenditure_of_a_code_differ() => NoError(
        Plain
            .With("2010302", item => item with { OtherIncome = 420_000m, Undertaking = 88_000.31m })
            .With("2210201", item => item with { OtherBasic = 120_000.77m, OtherProject = 30_000m })
            with
        { OtherOpening = 77_123.45m });

    [Fact]
    public void Operating_costs_of_the_offices_are_not_all_public_use_funds() => NoError(
        Plain with { Comparison = Plain.Comparison with { Operating = 611_000.10m, PriorOperating = 580_000m } });

    [Fact]
    public void Three_public_expenses_are_less_than_the_economic_lines_that_are_none_of_them() => NoError(
        // 其他交通费用 and 会议费 are no official vehicles and no receptions.
        Plain.WithEconomic("30239", 900_000m).WithEconomic("30215", 310_000m).WithEconomic("31019", 240_000m));

    [Fact]
    public void Opening_and_adjusted_budgets_differ() => NoError(
        Plain with
        {
            ThreePublic = Plain.ThreePublic with
            {
                Operation = new(150_000m, 188_076.44m, 188_076.44m, 0m),
                Reception = new(0m, 60_000m, 15_312.50m, 15_312.50m),
            },
        });

    [Fact]
    public void Balances_below_zero() => NoError(
        Plain.With("2010302", item => item with { OtherProject = 500_000m, Undertaking = 200_000m }) with { OtherOpening = -310_552.17m });

    [Fact]
    public void A_deficit_is_made_up_from_the_undertaking_fund_and_a_surplus_is_distributed() => NoError(
        Plain.With("2010302", item => item with { Undertaking = 812_345.67m, Business = 40_000m, BusinessExpenditure = 31_111.11m, OtherProject = 700_000.05m })
            with
        { SurplusUsed = 131_002.99m, SurplusDistribution = 92_233.44m, OtherOpening = 1_000.01m });

    [Fact]
    public void A_fund_with_balances() => NoError(
        Plain.With("2120803", item => item with { Fund = new(812_000.44m, 2_500_000m, 0m, 3_100_000.40m) })
            .Plus(new Programme { Code = "2120804", Name = "农村基础设施建设支出", Fund = new(0m, 600_000m, 0m, 0m) }));

    [Fact]
    public void Appropriations_carried_over_in_every_budget() => NoError(
        Plain.With("2010302", item => item with { General = new(300_000.55m, 1_200_000m, 0m, 1_402_310.55m) })
            .With("2120803", item => item with { Fund = new(812_000.44m, 2_500_000m, 0m, 3_100_000.40m) })
            .Plus(new Programme { Code = "2230105", Name = "国有企业退休人员社会化管理补助支出", Capital = new(1_000m, 90_000m, 0m, 44_444.44m) }));

    [Fact]
    public void State_capital_operations_have_a_column_of_their_own() => NoError(
        Plain.Plus(new Programme { Code = "2230105", Name = "国有企业退休人员社会化管理补助支出", Capital = new(0m, 90_000m, 0m, 90_000m) }));

    [Fact]
    public void Ten_thousand_yuan_with_six_decimals() => NoError(Plain, style => style with { Decimals = 6 });

    [Fact]
    public void Yuan() => NoError(Plain, style => style with { Unit = "元", Decimals = 2 });

    [Fact]
    public void Amounts_that_all_round_the_same_way() => NoError(
        // Each ends in 49 yuan or 51: sums of many are off by several hundredths of 万元.
        Plain with
        {
            Programmes = [.. Plain.Programmes.Select((item, i) => item.Code switch
            {
                "2010302" => item with { General = new(0m, 1_400_049m, 0m, 1_400_049m), OtherIncome = 1_049m, Undertaking = 2_049m, OtherProject = 3_049m },
                "2120803" => item,
                _ => item with { OtherIncome = 51m + i, OtherBasic = 49m - i },
            })],
            OtherOpening = 49m,
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void A_statement_is_absent(int absent) => NoError(Plain, style => style with { Order = [.. style.Order.Where(number => number != absent)] });

    [Fact]
    public void Zeros_are_printed_in_mixed_manner()
    {
        string[] zeros = ["", "0", "0.00", "-", "--", "—", ""];
        var next = 0;
        string Zero(string printed) => printed.Length > 0 ? printed : zeros[next++ % zeros.Length];
        NoError(Plain, style => style with { Zero = ZeroPrint.Blank }, grid => grid with
        {
            Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Figure is null ? cell : cell with { Text = Zero(cell.Text) })] })],
        });
    }

    [Theory]
    [InlineData("其中：基本支出结转", "项目支出结转和结余")]
    [InlineData("    基本支出结转", "    项目支出结转和结余")]
    [InlineData("    1.基本支出结转", "    2.项目支出结转和结余")]
    public void Balances_are_split_into_basic_and_project_expenditure(string basic, string project) => NoError(
        Plain.With("2010302", item => item with { OtherIncome = 90_000m }) with { OtherOpening = 444_400m },
        style => style with { Unit = "万元", Decimals = 2 },
        grid => CarryOverForms.SplitBalances(grid, basic, project));

    [Theory]
    [InlineData("301")]
    [InlineData("302")]
    [InlineData("303")]
    public void The_basic_expenditure_prints_divisions_without_their_class(string code) => NoError(
        Plain,
        change: grid => grid with
        {
            Rows = [.. grid.Rows.Select(row => row.Cells.ToList().FindIndex(cell => cell.Figure is { Statement: "T06" } figure && figure.Line == code) is var at && at >= 0
                ? row with { Cells = [.. row.Cells.Select((cell, i) => i <= at && row.Cells.Take(at).Skip(i).All(before => before.Figure is null) ? new GridCell("", cell.ColumnSpan) : cell)] }
                : row)],
        });

    [Theory]
    [InlineData("上年专用结余", "缴纳企业所得税")]
    [InlineData("使用其他历年结余", "提取职工福利基金")]
    public void A_province_prints_balances_by_themselves_that_others_print_in_one(string income, string expenditure) => NoError(
        Plain.With("2010302", item => item with { Undertaking = 812_345.67m }) with { OtherOpening = 444_400m, SurplusDistribution = 310_000m },
        style => style with { Unit = "万元", Decimals = 2, Prose = ProseFrame.None },
        grid => CarryOverForms.BesideBalances(grid, ("income.opening", income), ("expenditure.surplus-distribution", expenditure)));

    [Theory]
    [InlineData("合计", "会议费", "培训费")]
    [InlineData("合计", "机关运行经费")]
    [InlineData("“三公”经费支出合计", "会议费", "培训费")]
    public void Three_public_expenses_are_printed_with_meetings(string total, params string[] others) => NoError(
        Plain,
        style => style with { ThreePublic = ThreePublicForm.Items, Unit = "万元", Decimals = 2, Prose = ProseFrame.None },
        grid => ThreePublicWithOthers.Print(grid, total, others));

    [Fact]
    public void The_general_budget_is_printed_with_income_and_balances_by_kind()
    {
        var department = Plain.With("2010302", item => item with { General = new(300_000.55m, 1_200_000m, 0m, 1_402_310.55m) });
        NoError(department, style => style with { Unit = "万元", Decimals = 2, PageBreaks = PageBreaks.None }, grid => CarryOverForms.GeneralBudget(grid, department));
    }

    [Fact]
    public void Something_else_absorbs_the_rest() => NoError(
        // 205 prints one 款 with 其他 only; T06 puts nearly all goods and services into 30299.
        Plain.Plus(new Programme { Code = "2050299", Name = "其他普通教育支出", General = new(0m, 2_000_000m, 0m, 2_000_000m) })
            with
        {
            Economic = Plain.Economic.Remove("30201").Remove("30239").SetItem("30299", Plain.EconomicAmount("302") - Plain.Economic["30217"] - Plain.Economic["30231"]),
        });

    [Fact]
    public void Lines_of_which_do_not_exhaust_the_whole() => NoError(
        Plain.Plus(new Programme { Code = "2010305", Name = "专项业务及机关事务管理", General = new(0m, 1_000_000m, 0m, 1_000_000m) }),
        change: grid => grid with
        {
            Rows = [.. grid.Rows
                .Where(row => !row.Cells.Any(cell => cell.Text.EndsWith("专项业务及机关事务管理", StringComparison.Ordinal)))
                .Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Text = cell.Text.Replace("一般行政管理事务", "其中：一般行政管理事务", StringComparison.Ordinal) })] })],
        });

    private static void NoError(
        Department department,
        Func<ReportStyle, ReportStyle>? restyle = null,
        Func<Grid, Grid>? change = null)
    {
        var wrong = new List<string>();
        foreach (var style in ProvinceStyles.All.Where(HasRoom).Select(style => restyle?.Invoke(style) ?? style))
        {
            var (document, claims) = new ReportPrinter(style, department).Print();
            if (change is not null)
            {
                document = new([.. document.Blocks.Select(block => block is Grid grid ? change(grid) : block)]);
            }

            var report = new GeneratedReport(1, department, style, document, claims);
            foreach (var (way, read) in new (string, Outcome<SourceDocument>)[]
            {
                ("tables", GeneratedDocument.Of(report)),
                ("text", Readers.Read(Encoding.UTF8.GetBytes(report.Text(LayoutKind.Tabs)), report.FileName(LayoutKind.Tabs), ReadLimits.Default, TestContext.Current.CancellationToken)),
            })
            {
                var outcome = new ReportNormaliser().Normalise(read.Value!);
                wrong.AddRange(new ReportChecker().Check(outcome.Value!).Findings
                    .Where(finding => finding.Severity == Severity.Error)
                    .Select(finding => $"{style.Name} as {way}: {finding.Identity}: {finding.Message.Zh}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} errors\n{string.Join('\n', wrong.Take(20))}");

        bool HasRoom(ReportStyle style) => department.Capital.IsEmpty || (style.FunctionalLines == 26 && style.Order.Contains(8));
    }
}
