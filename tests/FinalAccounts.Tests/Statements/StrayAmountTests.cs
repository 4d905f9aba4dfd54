using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Documents.Pdf;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Amounts of tables without lines that stand beside no label that is whole.</summary>
public sealed class StrayAmountTests
{
    /// <summary>Two labels stand so near that they read as one: the lines without amounts are in doubt, and the total that needs them is not called wrong.</summary>
    [Fact]
    public void An_amount_beside_two_labels_in_one_leaves_the_lines_without_amounts_in_doubt()
    {
        var pdf = new DrawnPdf().Page().Text(220, 46, "收入支出决算总表").Text(430, 60, "单位：万元");
        Row(pdf, 74, "项目", "行次", "金额", "项目", "行次", "金额");
        Row(pdf, 88, "一、一般公共预算财政拨款收入", "1", "30.00", "一、一般公共服务支出", "32", "20.00");
        Row(pdf, 102, "二、事业收入", "2", "5.00", "二、外交支出", "33", "10.00");
        Row(pdf, 116, "本年收入合计使用非财政拨款结余", "27", "35.00", "本年支出合计", "58", "30.00");
        Row(pdf, 130, "年初结转和结余", "29", "4.00", "年末结转和结余", "60", "9.00");
        Row(pdf, 144, "总计", "31", "39.00", "总计", "62", "39.00");
        var report = new ReportNormaliser().Normalise(ReadingFiles.Document(pdf.ToArray(), "a.pdf"), TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        var statement = report.Value[StatementId.T01];
        Assert.Equal(StatementStatus.Read, statement.Status);
        Assert.Contains(LineKeys.IncomeTotal, statement.Problems.Select(problem => problem.Line));
        Assert.DoesNotContain(LineKeys.IncomeGeneralBudget, statement.Problems.Select(problem => problem.Line));
        Assert.DoesNotContain(new ReportChecker().Check(report.Value).Findings, finding => finding.Severity == Severity.Error);
    }

    private static void Row(DrawnPdf pdf, double y, string income, string first, string received, string expenditure, string second, string spent) =>
        pdf.Text(40, y, income).TextTo(205, y, first).TextTo(270, y, received).Text(300, y, expenditure).TextTo(445, y, second).TextTo(510, y, spent);
}
