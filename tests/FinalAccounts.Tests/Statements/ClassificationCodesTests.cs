using FinalAccounts.Statements.Classification;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Statements;

public class ClassificationCodesTests
{
    [Theory]
    [InlineData("201", "一般公共服务支出")]
    [InlineData("20805", "行政事业单位养老支出")]
    [InlineData("2080505", "机关事业单位基本养老保险缴费支出")]
    [InlineData("30231", "公务用车运行维护费")]
    public void A_code_has_its_name(string code, string name) => Assert.Equal(name, ClassificationCodes.NamesOf(code)[0]);

    [Theory]
    [InlineData("30108", "机关事业单位基本养老保险缴", "机关事业单位基本养老保险缴费")]
    [InlineData("30299", "其他商品和服务支", "其他商品和服务支出")]
    [InlineData("20103", "政府办公厅(室)及相", "政府办公厅（室）及相关机构事务")]
    public void A_label_cut_off_at_the_cells_edge_is_completed(string code, string printed, string whole) =>
        Assert.Equal(whole, ClassificationCodes.Complete(code, printed, 2024));

    [Theory]
    [InlineData(2019, "其他行政事业单位离退休支出")]
    [InlineData(2024, null)]
    public void A_label_is_completed_to_a_name_of_its_year_first(int year, string? whole)
    {
        Assert.Equal("其他行政事业单位离退休支出", ClassificationCodes.Complete("2080599", "其他行政事业单位离退", year));
        Assert.Equal(whole ?? "其他行政事业单位养老支出", ClassificationCodes.Complete("2080599", "其他行政事业单位", year));
    }

    [Theory]
    [InlineData("207", 2018, "文化体育与传媒支出")]
    [InlineData("207", 2019, "文化旅游体育与传媒支出")]
    [InlineData("210", 2013, "医疗卫生支出")]
    [InlineData("210", 2018, "医疗卫生与计划生育支出")]
    [InlineData("210", 2024, "卫生健康支出")]
    [InlineData("215", 2019, "资源勘探信息等支出")]
    [InlineData("215", 2020, "资源勘探工业信息等支出")]
    [InlineData("220", 2018, "国土海洋气象等支出")]
    [InlineData("20805", 2019, "行政事业单位离退休")]
    [InlineData("20805", 2020, "行政事业单位养老支出")]
    [InlineData("2080501", 2019, "归口管理的行政单位离退休")]
    [InlineData("2080501", 2020, "行政单位离退休")]
    [InlineData("21301", 2020, "农业农村")]
    [InlineData("30311", 2017, "住房公积金")]
    [InlineData("30311", 2018, "代缴社会保险费")]
    public void A_name_that_changed_has_its_years(string code, int year, string name) =>
        Assert.Equal(name, ClassificationCodes.All.Single(entry => entry.Code == code).Names.First(one => one.MayBeUsedIn(year)).Text);

    [Fact]
    public void The_years_of_a_codes_dated_names_do_not_meet_and_every_code_stands_under_a_known_class() => Assert.All(ClassificationCodes.All, entry =>
    {
        var dated = entry.Names.Where(name => name.From is not null || name.To is not null).Select(name => (From: name.From ?? 0, To: name.To ?? 9999)).Distinct().Order().ToList();
        Assert.All(dated.Zip(dated.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From, entry.Code));
        Assert.NotEmpty(ClassificationCodes.NamesOf(entry.Code[..3]));
        Assert.True(entry.Parent is null || entry.Code.Length is 5 or 7);
    });

    [Fact]
    public void A_name_that_several_codes_bear_leads_to_all_of_them()
    {
        Assert.Contains("2010601", ClassificationCodes.CodesOf(ClassificationKind.Functional, "行政运行"));
        Assert.Contains("2040201", ClassificationCodes.CodesOf(ClassificationKind.Functional, "行政运行"));
        Assert.Empty(ClassificationCodes.CodesOf(ClassificationKind.Economic, "行政运行"));
    }

    [Theory]
    [InlineData("30101", "基本工资")]
    [InlineData("2010399", "其他")]
    [InlineData("2999999", "没有这个科目的名称")]
    public void A_label_that_is_whole_or_too_short_or_of_an_unknown_code_is_left_alone(string code, string printed) =>
        Assert.Null(ClassificationCodes.Complete(code, printed, 2024));

    [Fact]
    public void Former_names_agree_and_names_of_other_codes_do_not()
    {
        Assert.True(ClassificationCodes.Agree("207", "文化体育与传媒支出"));
        Assert.True(ClassificationCodes.Agree("2999999", "任何名称"));
        Assert.False(ClassificationCodes.Agree("208", "卫生健康支出"));
    }

    [Fact]
    public void Nearly_all_codes_of_the_seed_are_known_by_the_names_it_prints()
    {
        var lines = TruthReport.Load().Statements.SelectMany(statement => statement.Lines).Where(line => line.Code is not null).ToList();

        Assert.All(lines, line => Assert.NotEmpty(ClassificationCodes.NamesOf(line.Code!)));

        // 公务员医疗补助缴款 is the seed's own wording of 公务员医疗补助缴费.
        Assert.Equal(["公务员医疗补助缴款"], lines.Where(line => !ClassificationCodes.Agree(line.Code!, line.Label)).Select(line => line.Label));
    }
}
