using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Forms and amounts that few units have, each printed in a right report: no finding.</summary>
public class UnusualUnitTests
{
    private static readonly DocumentReaders Readers = DocumentReaders.CreateDefault();

    private static readonly Dictionary<string, (string Usual, string Printed)[]> Variants = new()
    {
        { "As it is", [] },
        { "The special surplus is a line of its own", [("使用非财政拨款结余（含专用结余）\t28\t40.00\t结余分配\t58\t-3.00", "使用非财政拨款结余\t28\t25.00\t结余分配\t58\t-3.00\n使用专用结余\t29\t15.00\t\t59\t")] },
        { "The special surplus is a part", [("使用非财政拨款结余（含专用结余）\t28\t40.00\t结余分配\t58\t-3.00", "使用非财政拨款结余\t28\t40.00\t结余分配\t58\t-3.00\n其中：使用专用结余\t29\t15.00\t\t59\t")] },
        { "The distribution has parts", [("结余分配\t58\t-3.00\n", "结余分配\t58\t-3.00\n\t\t\t其中：提取职工福利基金\t59\t2.00\n\t\t\t转入事业基金\t60\t-5.00\n")] },
        { "The distribution has parts that are not called so", [("结余分配\t58\t-3.00\n", "结余分配\t58\t-3.00\n\t\t\t提取专用结余\t59\t2.00\n\t\t\t缴纳所得税\t60\t-5.00\n")] },
        { "A part of the balances is a loss", [("年末结转和结余\t59\t103.00", "年末结转和结余\t59\t103.00\n其中：经营结余\t30\t-7.00\t其中：经营结余\t60\t-22.00")] },
        { "Balances by kind, a loss among them", [("年末结转和结余\t59\t103.00", "年末结转和结余\t59\t103.00\n基本支出结转\t30\t60.00\t基本支出结转\t60\t50.00\n项目支出结转和结余\t30\t40.00\t项目支出结转和结余\t60\t60.00\n经营结余\t30\t0.00\t经营结余\t60\t-7.00")] },
        { "Fiscal appropriations are one line", [("一、一般公共预算财政拨款收入\t1\t1,000.00", "一、财政拨款收入\t1\t1,200.00"), ("二、政府性基金预算财政拨款收入\t2\t200.00", "其中：政府性基金预算财政拨款\t2\t200.00")] },
        { "The opening balance is not split", [("一、一般公共预算财政拨款\t29\t30.00\t\t61\t\t\t\t\n二、政府性基金预算财政拨款\t30\t10.00\t\t62\t\t\t\t\n三、国有资本经营预算财政拨款\t31\t\t\t63\t\t\t\t\n", "")] },
        { "The closing balance is not split", [("30.00\t10.00\t20.00\t", "30.00\t\t\t"), ("1,240.00\t1,030.00\t210.00\t", "1,240.00\t\t\t")] },
        { "The closing balance has lines by budget", [("29\t30.00\t\t61\t\t\t\t\n二、政府性基金预算财政拨款\t30\t10.00\t\t62\t\t\t\t", "29\t30.00\t一、一般公共预算财政拨款\t61\t10.00\t10.00\t\t\n二、政府性基金预算财政拨款\t30\t10.00\t二、政府性基金预算财政拨款\t62\t20.00\t\t20.00\t")] },
        { "The closing balance has lines by kind", [("29\t30.00\t\t61\t\t\t\t\n二、政府性基金预算财政拨款\t30\t10.00\t\t62\t\t\t\t", "29\t30.00\t1.基本支出结转\t61\t4.00\t4.00\t\t\n二、政府性基金预算财政拨款\t30\t10.00\t2.项目支出结转和结余\t62\t26.00\t6.00\t20.00\t")] },
        { "A fund has an opening balance only", [("2120803\t城市建设支出\t10.00\t200.00\t190.00\t\t190.00\t20.00", "2120803\t城市建设支出\t4.00\t200.00\t190.00\t\t190.00\t14.00\n2120899\t其他国有土地使用权出让收入安排的支出\t6.00\t\t\t\t\t6.00")] },
        { "Money came back", [("2050302\t中等职业教育\t1,285.00\t900.00\t300.00\t8.00\t65.00\t12.00", "2050302\t中等职业教育\t1,290.00\t900.00\t305.00\t8.00\t65.00\t12.00\n2050399\t其他职业教育支出\t-5.00\t\t-5.00\t\t\t")] },
        { "A part of a division is shown", [("2050302\t中等职业教育\t1,285.00\t900.00", "2050302\t其中：中等职业教育\t1,185.00\t800.00")] },
        { "The basic expenditure has a total of totals", [("公用经费合计\t\t\t\t\t200.00", "公用经费合计\t\t\t\t\t200.00\n合计\t\t\t\t\t\t\t\t850.00")] },
    };

    public static TheoryData<string> Names => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_right(string variant)
    {
        var text = UnusualUnit.Text;
        foreach (var (usual, printed) in Variants[variant])
        {
            Assert.Contains(usual, text, StringComparison.Ordinal);
            text = text.Replace(usual, printed, StringComparison.Ordinal);
        }

        AssertRight(text);
    }

    [Fact]
    public void The_three_expenses_have_final_figures_only()
    {
        var at = UnusualUnit.Text.IndexOf("项目\t年初预算数", StringComparison.Ordinal);
        var lines = UnusualUnit.Text[at..].Split('\n').Select(line => line.Split('\t') is [var item, _, _, var final] ? $"{item}\t{final}" : line);

        AssertRight(UnusualUnit.Text[..at] + string.Join('\n', lines));
    }

    [Fact]
    public void The_funds_have_expenditure_only()
    {
        var (from, to) = (UnusualUnit.Text.IndexOf("七、政府性基金", StringComparison.Ordinal), UnusualUnit.Text.IndexOf("八、财政拨款", StringComparison.Ordinal));
        var lines = UnusualUnit.Text[from..to].Split('\n').Select(line => line.Split('\t') is { Length: 8 } cells ? string.Join('\t', cells[..2].Concat(cells[4..7])) : line);

        AssertRight(UnusualUnit.Text[..from] + string.Join('\n', lines) + UnusualUnit.Text[to..]);
    }

    [Fact]
    public void The_total_stands_at_the_bottom() => AssertRight(string.Join("\n\n", UnusualUnit.Text.ReplaceLineEndings("\n").Split("\n\n").Select(block =>
    {
        var lines = block.Split('\n').ToList();
        var total = lines.FindIndex(line => line.StartsWith("\t合计\t", StringComparison.Ordinal));
        return total < 0 ? block : string.Join('\n', [.. lines.Where((_, i) => i != total), $"合计\t{lines[total][3..]}"]);
    })));

    private static void AssertRight(string text)
    {
        var read = Readers.Read(Encoding.UTF8.GetBytes(text), "unusual.txt", ReadLimits.Default, TestContext.Current.CancellationToken);
        var report = new ReportNormaliser().Normalise(read.Value!).Value!;

        Assert.All(report.Statements.Where(statement => statement.Id is not (StatementId.T08 or StatementId.T10)), statement => Assert.Equal(StatementStatus.Read, statement.Status));
        var result = new ReportChecker().Check(report);
        Assert.Empty(result.Findings.Where(finding => finding.Severity == Severity.Error || finding.Verdict == Verdict.Violated).Select(finding => finding.Message.Zh));
        Assert.True(result.Counts.Holds > 100);
    }
}
