using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>One sentence on all self-evaluated projects, as some provinces word it; the numbers are invented.</summary>
public class RatedProjectsTests
{
    private const string Rule = "performance-rated-projects";

    private const string Clean = "九、预算绩效情况说明\n"
        + "绩效自评的2024年度项目12个，涉及预算金额345.60万元，平均得分92.50分（其中，绩效评级为“优”的项目10个；绩效评级为“良”的项目1个；"
        + "绩效评级为“合格”的项目1个；绩效评级为“不合格”的项目0个。绩效自评中共发现问题3个，已经完成整改的2个，正在整改的1个）。";

    [Fact]
    public void Grades_that_add_up_and_an_average_that_they_allow_are_no_finding() =>
        Assert.DoesNotContain(Findings(Clean), finding => finding.Identity == Rule);

    [Theory]
    [InlineData("项目12个", "项目14个", "之和为 12")]
    [InlineData("“良”的项目1个", "“良”的项目2个", "之和为 13")]
    [InlineData("平均得分92.50分", "平均得分99.50分", "97.5")]
    [InlineData("发现问题3个", "发现问题4个", "4 个")]
    public void A_number_that_contradicts_the_others_is_found(string printed, string planted, string word)
    {
        Assert.Contains(printed, Clean, StringComparison.Ordinal);
        var finding = Assert.Single(Findings(Clean.Replace(printed, planted, StringComparison.Ordinal)), finding => finding.Identity == Rule);
        Assert.Contains(word, finding.Message.Zh, StringComparison.Ordinal);
        Assert.NotNull(finding.Place);
    }

    [Fact]
    public void Where_only_the_best_grade_is_named_the_others_may_be_the_rest() =>
        Assert.DoesNotContain(
            Findings("九、预算绩效情况说明\n绩效自评的2024年度项目12个，平均得分92.50分（其中，绩效评级为“优”的项目10个）。"),
            finding => finding.Identity == Rule);

    private static IEnumerable<Finding> Findings(string prose) => new ReportChecker().Check(ReportSamples.SeedWithProse(prose)).Findings;
}
