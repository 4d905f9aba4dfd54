using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>Numbers that share a unit, a direction or a year with their neighbours, over the statements of the provinces.</summary>
public class SharedWordsTests
{
    [Theory]
    [InlineData("一、收入支出决算总体情况说明", "2024年度收、支总计分别为1280.00、1280.00万元。", ClaimAspect.Amount, "1280.00 1280.00")]
    [InlineData("一、收入支出决算总体情况说明", "2024年度收、支总计1280.00，1280.00万元，与2023年相比，收、支总计各增加100.00，100.00万元。", ClaimAspect.Change, "100.00 100.00")]
    [InlineData("一、收入支出决算总体情况说明", "上年结转和结余30.00万元，较2023年度决算数增加0.78万元。", ClaimAspect.Amount, "30.00")]
    [InlineData("二、“三公”经费支出决算情况说明", "“三公”经费支出14.00万元，比2023年度“三公”经费决算数16.00万元减少2.00万元。", ClaimAspect.PriorAmount, "16.00")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费支出2.00万元，上年3.00万元，同比减少1.00万元。", ClaimAspect.PriorAmount, "3.00")]
    [InlineData("二、“三公”经费支出决算情况说明", "国内公务接待8批次，较上年减少2批次，下降20.00%。", ClaimAspect.Count, "8")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费支出2.00万元，与2024年度预算4.00万元相比，减少2.00万元。", ClaimAspect.BudgetDifference, "-2.00")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费决算2.00万元，年初预算4.00万元，差值2.00万元。", ClaimAspect.BudgetDifference, "-2.00")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费2.00万元，较上年减少1.00万元，变动率33.33%。", ClaimAspect.ChangeRate, "-33.33")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费2.00万元，比上年预算下降55.00%，比上年决算下降33.33%。", ClaimAspect.ChangeRate, "-33.33")]
    [InlineData("二、“三公”经费支出决算情况说明", "公务接待费2.00万元，与2023年预算持平。", ClaimAspect.Comparison, "")]
    [InlineData("二、“三公”經費支出決算情況說明", "公務接待費支出決算為2.00萬元，比上年減少1.00萬元。", ClaimAspect.Change, "-1.00")]
    public void They_are_read_as_what_they_are(string heading, string sentence, ClaimAspect aspect, string values)
    {
        var report = ProvinceReports.WithProse($"{heading}\n{sentence}");

        Assert.Equal(values, string.Join(' ', report.Claims.Where(claim => claim.Aspect == aspect).Select(claim => claim.Value)));
        Assert.DoesNotContain(new ReportChecker().Check(report).Findings, finding => finding.Identity.StartsWith("prose-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_behind_a_remark_speaks_of_what_stood_before_it()
    {
        var report = ProvinceReports.WithProse("二、“三公”经费支出决算情况说明\n公务用车购置及运行维护费12.00万元（公务用车购置费0万元，公务用车运行维护费12.00万元），与年初预算持平；公务接待费2.00万元。");

        Assert.Equal("公务用车购置及运行维护费", Assert.Single(report.Claims, claim => claim.Aspect == ClaimAspect.Comparison).Subject);
        Assert.Equal(["公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费"], report.Claims.Where(claim => claim.Value is not null).Select(claim => claim.Subject));
    }

    [Theory]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老，支出决算为80.00万元。", null)]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出，支出决算为40.00万元。", "2080506")]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款），支出决算为120.00万元。", "20805")]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项），支出决算为40.00万元。", "2080506")]
    public void An_item_whose_mark_is_missing_is_not_the_one_above_it(string sentence, string? code)
    {
        var report = ProvinceReports.WithProse($"五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n{sentence}");

        Assert.Equal(code, Assert.Single(report.Claims).Figure?.Line);
        Assert.DoesNotContain(new ReportChecker().Check(report).Findings, finding => finding.Identity == "prose-figure");
    }

    [Theory]
    [InlineData("公车购置及运维费12.00万元，其中：公务车购置费0万元，公车运行费12.00万元。")]
    [InlineData("公务用车购置及运行维护费12.00万元（其中公务用车购置费0万元，车辆运行费12.00万元）。")]
    public void Short_names_of_vehicle_costs_are_known(string sentence)
    {
        var report = ProvinceReports.WithProse($"二、“三公”经费支出决算情况说明\n{sentence}");

        Assert.All(report.Claims, claim => Assert.NotNull(claim.Figure));
        Assert.Equal(3, report.Claims.Length);
    }

    [Theory]
    [InlineData("公务接待费支出2.00万元，较上年3.00万元增加1.00万元，下降33.33%。", "prose-change-rate")]
    [InlineData("公务接待费支出2.00万元，较上年3.00元减少1.00万元。", "prose-unit-slip")]
    [InlineData("“三公”经费支出14.00万元，比预算减少6.00元，下降30.00%。", "prose-budget-difference")]
    [InlineData("“三公”经费支出14.00万元，比2024年“三公”经费年初预算20.00万元增加6.00万元。", "prose-budget-difference")]
    [InlineData("公务接待费决算2.00万元，年初预算4.00万元，差值1.00万元。", "prose-budget-difference")]
    [InlineData("公务接待费支出2.00万元，较上年3.00减少1.00万元。", "prose-unit")]
    public void What_is_wrong_in_them_is_found(string sentence, string rule)
    {
        var report = ProvinceReports.WithProse($"二、“三公”经费支出决算情况说明\n{sentence}");

        Assert.Equal([rule], new ReportChecker().Check(report).Findings.Select(finding => finding.Identity).Where(id => id.StartsWith("prose-", StringComparison.Ordinal)));
    }
}
