using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>What findings say, word by word, and what is said of statements that could not be read.</summary>
public class FindingTextTests
{
    private static readonly FinalAccountsReport Seed = TruthReport.Load();

    [Fact]
    public void A_finding_carries_the_equation_both_sides_the_difference_the_slack_and_the_place()
    {
        var finding = Assert.Single(new ReportChecker().Check(Seed.With(new(StatementId.T03, "201", ColumnKeys.Project), "603.30")).Findings);

        Assert.Equal(["T03-hierarchy T03/201/project", "T03-row-sum T03/201/total", "T03-hierarchy T03/total/project"], finding.Explains);
        Assert.Equal((603.30m, 600.33m, 2.97m, 0.010m), (finding.Provided!.Value, finding.Expected!.Value, finding.Difference!.Value, finding.Slack!.Value));
        Assert.Equal(
            "公开03表 项目支出：“201 一般公共服务支出” 603.30，而 “20103 政府办公厅（室）及相关机构事务” 600.33；相差 2.97 万元，四舍五入最多允许 0.01。"
            + "最可能有误的数：公开03表“201 一般公共服务支出”项目支出（第 214 行）印为 603.30，应为 600.33，改正后 3 条勾稽关系全部成立。",
            finding.Message.Zh);
        Assert.Equal(
            "T03 项目支出: “201 一般公共服务支出” is 603.30, but “20103 政府办公厅（室）及相关机构事务” 600.33; they differ by 2.97 万元, and rounding allows 0.01 at most. "
            + "Most likely wrong: T03 “201 一般公共服务支出” 项目支出 (line 214) prints 603.30 and should read 600.33, which mends all 3 failed identities.",
            finding.Message.En);
        Assert.Equal(214, finding.Place!.Line);
    }

    [Fact]
    public void An_unreadable_statement_is_a_finding_and_its_identities_are_blocked_with_the_reason()
    {
        var problem = new ReadProblem("no-header", new("表头无法识别。", "The header is not known."), new Place("x.txt", Line: 301));
        var result = new ReportChecker().Check(Seed.With(Seed[StatementId.T05] with { Status = StatementStatus.Unreadable, Figures = [], Lines = [], Problems = [problem] }));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("statement-unreadable", Severity.Warning, Verdict.Blocked, 301), (finding.Identity, finding.Severity, finding.Verdict, finding.Place!.Line!.Value));
        Assert.Contains("表头无法识别。", finding.Message.Zh, StringComparison.Ordinal);
        var needing = result.Identities.Where(identity => identity.Identity[0] == 'T' && identity.Identity.Contains("T05", StringComparison.Ordinal)).ToArray();
        Assert.Equal(IdentityCatalogue.Identities.Count(identity => identity.Description.Id.Contains("T05", StringComparison.Ordinal)), needing.Length);
        Assert.All(needing, identity => Assert.Equal((Verdict.Blocked, "未核对：公开05表未能可靠读取。表头无法识别。"), (identity.Verdict, identity.Reason!.Value.Zh)));
    }

    [Fact]
    public void A_statement_that_is_not_published_is_no_finding()
    {
        foreach (var statement in Seed.Statements)
        {
            var without = Seed.With(statement with { Status = StatementStatus.NotPublished, Figures = [], Lines = [], Columns = [], Place = null });

            Assert.Empty(new ReportChecker().Check(without).Findings);
        }
    }

    [Fact]
    public void A_report_that_prints_no_divisions_is_no_finding()
    {
        var report = Seed;
        foreach (var id in (StatementId[])[StatementId.T02, StatementId.T03, StatementId.T05, StatementId.T07])
        {
            bool Stays(StatementLine line) => line.Code is not { Length: 5 };
            report = report.With(TruthReport.Copy(
                Seed[id] with { Lines = [.. Seed[id].Lines.Where(Stays)] },
                [.. Seed[id].Figures.Where(figure => Stays(figure.Line))]));
        }

        Assert.Empty(new ReportChecker().Check(report).Findings);
    }

    [Fact]
    public void A_class_with_the_name_of_another_is_a_finding()
    {
        var statement = Seed[StatementId.T05];
        var report = Seed.With(statement with { Lines = [.. statement.Lines.Select(line => line.Key == "210" ? line with { Label = "教育支出" } : line)] });

        var finding = Assert.Single(new ReportChecker().Check(report).Findings);
        Assert.Equal(("class-name", Severity.Warning), (finding.Identity, finding.Severity));
        Assert.Contains("205", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_total_is_a_finding()
    {
        var result = new ReportChecker().Check(Seed.With(new(StatementId.T05, LineKeys.Total, ColumnKeys.Project), ""));

        Assert.Contains(result.Findings, finding => finding.Explains.Contains("total-not-printed") || finding.Identity == "total-not-printed");
    }
}
