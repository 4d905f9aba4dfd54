using FinalAccounts.Checks;
using FinalAccounts.Checks.Rules;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks.Rules;

/// <summary>A code with the name of another code is reported; everything that only looks so is not.</summary>
public class ClassNameTests
{
    [Theory]
    [InlineData("208", "卫生健康支出", "210")]
    [InlineData("20805", "抚恤", "20808")]
    [InlineData("2080505", "机关事业单位职业年金缴费支出", "2080506")]
    [InlineData("2010301", "事业运行", "2010350")]
    [InlineData("2101101", "事业单位医疗", "2101102")]
    [InlineData("20103", "党委办公厅(室)及相关机构事务", "20131")]
    public void A_functional_code_with_the_name_of_another_is_reported(string code, string label, string named)
    {
        var finding = Assert.Single(Findings(Functional(code, label)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(named, finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"code {code} ", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(4, finding.Place?.Line);
    }

    [Theory]
    [InlineData("30211", "会议费", "30215")]
    [InlineData("302", "工资福利支出", "301")]
    public void So_is_an_economic_code(string code, string label, string named) =>
        Assert.Contains(named, Assert.Single(Findings(Economic(code, label))).Message.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("207", "文化体育与传媒支出")]
    [InlineData("20805", "行政事业单位离退休")]
    [InlineData("2080501", "归口管理的行政单位离退休")]
    [InlineData("2080501", "归口管理行政单位离退休")]
    [InlineData("2120801", "征地和拆迁补偿支出（县本级）")]
    [InlineData("2130104", "事业运行")]
    [InlineData("2089999", "其他社会保障和就业支出")]
    [InlineData("20899", "其他社会保障和就业支出")]
    [InlineData("21208", "国有土地使用权出让收入安排支出")]
    [InlineData("2010308", "信访事务")]
    [InlineData("2010350", "事业运行（市中心）")]
    [InlineData("2069901", "科技奖励")]
    [InlineData("2999999", "行政运行")]
    [InlineData("2080505", "机关事业单位基本养老")]
    [InlineData("2080505", "")]
    public void A_former_or_shortened_or_unknown_name_and_an_unknown_code_are_not(string code, string label) => Assert.Empty(Findings(Functional(code, label)));

    [Theory]
    [InlineData("30111", "公务员医疗补助缴款")]
    [InlineData("30311", "住房公积金")]
    [InlineData("30307", "医疗费")]
    [InlineData("310", "其他资本性支出")]
    [InlineData("39999", "其他支出")]
    [InlineData("30399", "其他对个人和家庭的补助支出")]
    public void Nor_are_economic_names_of_other_years(string code, string label) => Assert.Empty(Findings(Economic(code, label)));

    [Fact]
    public void The_seed_names_every_code_right() => Assert.Empty(new ClassName().Check(TruthReport.Load()));

    [Fact]
    public void The_names_of_a_statement_that_could_not_be_read_prove_nothing()
    {
        var report = Reading.Report(Functional("208", "卫生健康支出"));
        var unreadable = report with { Statements = [.. report.Statements.Select(statement => statement with { Status = StatementStatus.Unreadable })] };

        Assert.Single(new ClassName().Check(report));
        Assert.Empty(new ClassName().Check(unreadable));
    }

    [Fact]
    public void The_same_line_in_two_statements_is_one_finding()
    {
        const string line = "20805\t抚恤\t10.00\t\t10.00\n";
        var text = $"支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n{line}\n一般公共预算财政拨款支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n{line}";

        var finding = Assert.Single(Findings("某市某局2024年度部门决算\n" + text));

        Assert.Equal([StatementId.T03, StatementId.T05], finding.Operands.OfType<Figure>().Select(figure => figure.Statement).Distinct());
        Assert.Contains("公开03表、公开05表", finding.Message.Zh, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Findings(string text) => [.. new ClassName().Check(Reading.Report(text))];

    private static string Functional(string code, string label) =>
        $"某市某局2024年度部门决算\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n{code}\t{label}\t10.00\t\t10.00\n";

    private static string Economic(string code, string label) =>
        $"某市某局2024年度部门决算\n一般公共预算财政拨款基本支出决算表\n科目编码\t科目名称\t决算数\n{code}\t{label}\t10.00\n公用经费合计\t\t10.00\n";
}
