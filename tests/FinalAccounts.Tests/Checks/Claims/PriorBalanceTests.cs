using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>Last year's balance as two provinces' wordings imply it, over made-up statements: 30 + 1150 = 1150 + 30.</summary>
public class PriorBalanceTests
{
    private const string Rule = "prose-prior-balance";

    // 黑龙江 and 青海 state the four amounts; here each says how it changed.
    private const string Heilongjiang = "其中：本年收入1,250.00万元，年初结转和结余30.00万元；支出总计1,280.00万元，其中：本年支出1,240.00万元，年末结转和结余40.00万元。";

    private const string Changes = "其中：本年收入1,250.00万元，比上年增加100.00万元；使用非财政拨款结余0万元，与上年持平；年初结转和结余30.00万元，与上年持平；支出总计1,280.00万元，"
        + "其中：本年支出1,240.00万元，比上年增加90.00万元；结余分配0万元，与上年持平；年末结转和结余40.00万元，比上年增加10.00万元。";

    [Fact]
    public void What_balances_is_silent() => Assert.DoesNotContain(Findings(Changes), finding => finding.Identity == Rule);

    [Fact]
    public void A_change_that_breaks_last_years_balance_is_a_warning()
    {
        var finding = Assert.Single(Findings(Changes.Replace("比上年增加90.00万元", "比上年增加190.00万元", StringComparison.Ordinal)), finding => finding.Identity == Rule);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal((1180m, 1080m), (finding.Provided, finding.Expected));
    }

    [Fact]
    public void Without_a_word_on_the_surplus_used_it_is_only_worth_a_look()
    {
        var silent = Changes.Replace("使用非财政拨款结余0万元，与上年持平；", "", StringComparison.Ordinal).Replace("比上年增加90.00万元", "比上年增加190.00万元", StringComparison.Ordinal);
        Assert.Equal(Severity.Info, Assert.Single(Findings(silent), finding => finding.Identity == Rule).Severity);
    }

    private static IEnumerable<Finding> Findings(string sentence) =>
        new ReportChecker().Check(ProvinceReports.With("heilongjiang", (Heilongjiang, sentence))).Findings;
}
