using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>Checks that no province's text touches: each with planted errors in two wordings, and the sound text, which is silent. Projects and names are invented.</summary>
public class PlantedGapsTests
{
    private const string Scores = """
        九、预算绩效情况说明

        本部门3个项目绩效自评平均分为90分，绩效等级为“优”。3个项目具体得分情况如下：

        （1）湖滨步道养护项目绩效自评得分100分；

        （2）林区道路维修项目绩效自评得分90分；

        （3）苗圃改造项目绩效自评得分80分；

        本部门组织评价项目3个，其中：2个项目评价结果为“优”，1个项目评价结果为“良”，0个项目评价结果为“中”。
        """;

    private const string Items = """
        五、一般公共预算财政拨款支出决算情况说明

        2024年度机关运行经费支出112.76万元。其他办公事务经费支出20.00万元，比上年增加5.00万元，增长33.33%，主要原因是市级任务调整。

        六、机关运行经费支出情况说明

        2024年度机关运行经费支出112.76万元，比上年增加0.91万元，增长0.81%，主要原因是人员增加。2024年机关运行经费支出112.76万元。

        （一）总体情况

        项目执行平稳，资金拨付及时。

        （二）具体情况

        各项支出均按规定办理，手续完备。
        """;

    [Theory]
    [InlineData(Scores, "performance-average", "平均分为90分", "平均分为80分", "90.00")]
    [InlineData(Scores, "performance-average", "步道养护项目绩效自评得分100分", "步道养护项目绩效自评得分94分", "88.00")]
    [InlineData(Scores, "performance-project-count", "3个项目具体得分情况如下", "4个项目具体得分情况如下", "列出 3 个")]
    [InlineData(Scores, "performance-grades", "2个项目评价结果为“优”", "1个项目评价结果为“优”", "之和为 2")]
    [InlineData(Scores, "performance-grades", "1个项目评价结果为“良”，0个项目评价结果为“中”", "0个项目评价结果为“良”，1个项目评价结果为“中”", "优 2、良 1")]
    [InlineData(Items, "prose-repeated", "2024年机关运行经费支出112.76万元", "2024年机关运行经费支出121.76万元", "121.76")]
    [InlineData(Items, "prose-repeated", "2024年度机关运行经费支出112.76万元，比上年", "2024年度机关运行经费支出112.77万元，比上年", "112.77")]
    [InlineData(Items, "prose-tautology", "主要原因是市级任务调整", "主要原因是支出增加", "重复变动本身")]
    [InlineData(Items, "prose-tautology", "主要原因是人员增加", "主要原因是支出增加了", "重复变动本身")]
    [InlineData(Items, "text-heading-number", "六、机关运行经费", "七、机关运行经费", "六、")]
    [InlineData(Items, "text-heading-number", "（二）具体情况", "（三）具体情况", "（二）")]
    [InlineData(Items, "text-duplicate", "各项支出均按规定办理，手续完备。", "项目执行平稳，资金拨付及时。", "完全相同")]
    public void A_planted_error_is_found_once(string sound, string rule, string printed, string planted, string words)
    {
        Assert.Contains(printed, sound, StringComparison.Ordinal);
        Assert.DoesNotContain(Findings(sound), finding => finding.Identity == rule);
        var finding = Assert.Single(Findings(sound.Replace(printed, planted, StringComparison.Ordinal)), finding => finding.Identity == rule);
        Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("performance-funds", "一般公共预算支出33487.36万元，政府性基金预算支出0万元", "一般公共预算支出996.16万元，政府性基金预算支出32491.20万元", false)]
    [InlineData("performance-balance", "153元", "153万元", true)]
    public void A_mended_error_of_the_seed_is_silent(string rule, string printed, string mended, bool one)
    {
        var before = new ReportChecker().Check(ReportSamples.Seed()).Findings.Count(finding => finding.Identity == rule);
        var after = new ReportChecker().Check(ReportSamples.SeedWith((printed, mended))).Findings.Count(finding => finding.Identity == rule);
        Assert.Equal(one ? before - 1 : 0, after);
    }

    // What rounding hides is a tenth of 0.05 and nothing worth naming of 260.00.
    [Theory]
    [InlineData("0.05", Severity.Info)]
    [InlineData("260.00", Severity.Warning)]
    [InlineData("0.00", Severity.Warning)]
    public void A_word_against_amounts_that_print_alike_weighs_as_much_as_rounding_leaves(string amount, Severity severity)
    {
        var finding = Assert.Single(
            Findings($"五、一般公共预算财政拨款支出决算情况说明\n\n1、农林水支出（类）林业和草原（款）森林资源培育（项）。年初预算为{amount}万元，支出决算为{amount}万元，决算数大于年初预算数的主要原因是：苗木款结算。\n"),
            finding => finding.Identity == "prose-comparison");
        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void A_name_that_lines_out_of_order_tore_is_no_item_with_two_amounts() => Assert.DoesNotContain(
        Findings("五、一般公共预算财政拨款支出决算情况说明\n\n6、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老\n161.62万元，支出决算为160.75万元。决算数小于预算数的主要原因：预算按充分保\n"),
        finding => finding.Identity == "prose-repeated");

    private static Finding[] Findings(string prose) => [.. new ReportChecker().Check(ReportSamples.SeedWithProse(prose)).Findings];
}
