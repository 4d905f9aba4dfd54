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
    public void A_label_cut_off_at_the_cells_edge_is_completed(string code, string printed, string whole) =>
        Assert.Equal(whole, ClassificationCodes.Complete(code, printed));

    [Theory]
    [InlineData("30101", "基本工资")]
    [InlineData("2010399", "其他")]
    [InlineData("2999999", "没有这个科目的名称")]
    public void A_label_that_is_whole_or_too_short_or_of_an_unknown_code_is_left_alone(string code, string printed) =>
        Assert.Null(ClassificationCodes.Complete(code, printed));

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
