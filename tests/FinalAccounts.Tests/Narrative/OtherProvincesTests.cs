using FinalAccounts.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>The sentence frames of other provinces, over the seed's statements: what each number is and which figure it repeats.</summary>
public class OtherProvincesTests
{
    [Theory]
    [InlineData("一、收入支出决算总体情况说明", "2024年度收、支总计均为34768.88万元。", ClaimAspect.Amount, "34768.88", "T01/income.grand-total/amount")]
    [InlineData("一、收入支出决算总体情况说明", "2024年度收入支出总计34768.88万元。与2023年度相比，收入支出总计减少56.95万元，下降0.16%。", ClaimAspect.Change, "-56.95", "T01/income.grand-total/amount")]
    [InlineData("一、收入支出決算總體情況說明", "2024年度收入總計34768.88萬元，與上年相比，減少56.95萬元，下降0.16%。", ClaimAspect.Change, "-56.95", "T01/income.grand-total/amount")]
    [InlineData("收入支出决算总体情况说明", "２０２４年度收、支总计３４７６８．８８万元。", ClaimAspect.Amount, "34768.88", "T01/income.grand-total/amount")]
    [InlineData("二、财政拨款收入支出决算总体情况。2024年度财政拨款收、支总计34762.74万元。", "", ClaimAspect.Amount, "34762.74", "T04/income.grand-total/amount")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "一般公共服务支出（201类）政府办公厅（室）及相关机构事务（03款）行政运行（01项）年初预算为700.00万元，支出决算为704.73万元。", ClaimAspect.Final, "704.73", "T05/2010301/total")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "2010301-行政运行704.73万元，较上年决算数增加10.00万元。", ClaimAspect.Amount, "704.73", "T05/2010301/total")]
    [InlineData("二、收入决算情况说明", "2024年度收入合计347,638,700.00元。其中：财政拨款收入347,627,400.00元，占总收入的99.99%。", ClaimAspect.Amount, "347638700.00", "T01/income.total/amount")]
    [InlineData("四、财政拨款收入支出决算总体情况说明", "2024年财政拨款收、支总计34762.74万元，与上年相比，增加12.3万元，增长0.04%。", ClaimAspect.Amount, "34762.74", "T04/income.grand-total/amount")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出2271.54万元，占本年支出合计的6.53%。", ClaimAspect.Share, "6.53", "T05/total/total")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）:支出决算为704.73万元，完成预算100%。", ClaimAspect.Final, "704.73", "T05/2010301/total")]
    [InlineData("六、一般公共预算财政拨款基本支出决算情况说明", "人员经费1155.19万元，主要包括：基本工资。", ClaimAspect.Amount, "1155.19", "T06/personnel/amount")]
    [InlineData("七、“三公”经费财政拨款支出决算情况说明", "“三公”经费支出中，因公出国（境）费支出决算0万元，占0%；公务接待费支出决算0.88万元，占100%。", ClaimAspect.Final, "0.88", "T09/reception/final")]
    [InlineData("七、“三公”经费财政拨款支出决算情况说明", "国内公务接待4批次，68人次（不包括陪同人员）。", ClaimAspect.Count, "68", "T09/statistics.reception-persons/final")]
    public void A_number_is_read_as_what_it_says(string heading, string sentence, ClaimAspect aspect, string value, string figure)
    {
        var report = ReportSamples.SeedWithProse($"{heading}\n\n{sentence}\n");
        var expected = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(report.Claims, claim => claim.Aspect == aspect && claim.Value == expected && claim.Figure?.ToString() == figure);
    }

    [Fact]
    public void What_no_frame_understands_is_listed()
    {
        var report = ReportSamples.SeedWithProse("三、支出决算情况说明\n\n本年项目支出 33491.53 万元，主要原因：人员经费多支出 12.5 万元。\n");
        Assert.Contains(report.Prose.Unread, number => number.Printed == "12.5 万元");
        Assert.DoesNotContain(report.Claims, claim => claim.Value == 12.5m);
    }

    [Fact]
    public void The_budget_of_the_year_after_is_no_amount_of_this_year()
    {
        var report = ReportSamples.SeedWithProse(
            "七、“三公”经费支出决算情况说明\n\n2025年度“三公”经费预算总计5.80万元，其中：公务接待费2.80万元，公务用车运行维护费3.00万元。\n");
        Assert.DoesNotContain(report.Claims, claim => claim.Section == ProseSection.ThreePublic);
        Assert.Equal(3, report.Prose.Unread.Count(number => number.Sentence.StartsWith("2025年度", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_item_whose_last_name_was_left_out_binds_to_no_figure()
    {
        var report = ReportSamples.SeedWithProse(
            "五、一般公共预算财政拨款支出决算情况说明\n\n一般公共服务（类）政府办公厅（室）及相关机构事务（款）（项）：支出决算为704.73万元，完成预算100%。\n");
        Assert.All(report.Claims, claim => Assert.Null(claim.Figure));
    }

    [Fact]
    public void Sections_may_be_numbered_one_level_lower()
    {
        var report = ReportSamples.SeedWithProse(
            "第三部分 2024年度部门决算情况说明\n\n1、收入支出决算总体情况说明\n\n2024年度收、支总计34768.88万元。\n\n2、机关运行经费支出情况说明\n\n机关运行经费支出112.76万元。\n");
        Assert.Equal(ProseSection.Totals, Assert.Single(report.Claims, claim => claim.Value == 34768.88m).Section);
        Assert.Equal(ProseSection.Operating, Assert.Single(report.Claims, claim => claim.Value == 112.76m).Section);
    }

    [Fact]
    public void Last_years_values_follow_from_what_is_said_of_the_change()
    {
        var report = ReportSamples.SeedWithProse(
            "三、支出决算情况说明\n\n本年支出合计34768.87万元，比上年增加1000.00万元，增长2.96%。其中：项目支出33491.53万元，与上年持平。上年度基本支出决算1200.00万元。\n");
        var values = PriorYearValues.Of(report);
        Assert.Contains(values, value => value.Source == PriorYearSource.Change && value.Figure?.ToString() == "T01/expenditure.total/amount"
            && value.Value.Contains(337_688_700m) && value.Value.Slack == 100m);
        Assert.Contains(values, value => value.Source == PriorYearSource.Unchanged && value.Figure?.ToString() == "T03/total/project" && value.Value.Contains(334_915_300m));
        Assert.Contains(values, value => value.Source == PriorYearSource.Printed && value.Value.Contains(12_000_000m));
    }

    [Fact]
    public void A_change_against_the_budget_is_no_change_against_last_year()
    {
        var report = ReportSamples.SeedWithProse("三、支出决算情况说明\n\n项目支出 33491.53 万元，比年初预算数增加 10.00 万元。\n");
        Assert.Equal(ClaimAspect.BudgetDifference, Assert.Single(report.Claims, claim => claim.Value == 10m).Aspect);
    }
}
