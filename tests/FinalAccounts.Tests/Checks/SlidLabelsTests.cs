using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>
/// 公开05表 with the labels of 公开03表, codes of the fund budget among them, and the amounts of its own lines: from the first such code on every
/// amount stands beside another label, and the last lines begin with the first amounts again. The department and its amounts are invented.
/// </summary>
public class SlidLabelsTests
{
    // Code, name, basic, project; what is of the fund budget is marked.
    private static readonly (string Code, string Name, decimal Basic, decimal Project, bool IsFund)[] Lines =
    [
        ("207", "文化旅游体育与传媒支出", 310.25m, 92.75m, false),
        ("20701", "文化和旅游", 310.25m, 85.50m, false),
        ("2070101", "行政运行", 310.25m, 12.10m, false),
        ("2070104", "图书馆", 0m, 73.40m, false),
        ("20709", "旅游发展基金支出", 0m, 7.25m, true),
        ("2070904", "地方旅游开发项目补助", 0m, 7.25m, true),
        ("208", "社会保障和就业支出", 61.30m, 0m, false),
        ("20805", "行政事业单位养老支出", 61.30m, 0m, false),
        ("2080505", "机关事业单位基本养老保险缴费支出", 41.20m, 0m, false),
        ("2080506", "机关事业单位职业年金缴费支出", 20.10m, 0m, false),
        ("210", "卫生健康支出", 18.66m, 0m, false),
        ("21011", "行政事业单位医疗", 18.66m, 0m, false),
        ("2101101", "行政单位医疗", 18.66m, 0m, false),
        ("221", "住房保障支出", 33.48m, 0m, false),
        ("22102", "住房改革支出", 33.48m, 0m, false),
        ("2210201", "住房公积金", 33.48m, 0m, false),
    ];

    [Fact]
    public void Amounts_beside_the_labels_of_another_statement_are_one_finding()
    {
        Assert.DoesNotContain(Findings(slid: false), finding => finding.Severity == Severity.Error);
        var finding = Assert.Single(Findings(slid: true), finding => finding.Severity == Severity.Error);
        Assert.Contains("“20709 旅游发展基金支出”", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("印的是其下第 2 行科目的数", finding.Message.Zh, StringComparison.Ordinal);
        Assert.All(finding.Suspects, suspect => Assert.Equal(StatementId.T05, suspect.Statement));
    }

    private static IEnumerable<Finding> Findings(bool slid) => new ReportChecker().Check(ReportSamples.Read(Text(slid))).Findings;

    private static string Text(bool slid)
    {
        var general = Lines.Where(line => !line.IsFund).Select(line => (line.Basic, Project: line.Code == "207" ? 85.50m : line.Project)).ToList();
        general.Add((423.69m, 85.50m));
        var labels = Lines.Where(line => slid || !line.IsFund).Select(line => $"{line.Code}\t{line.Name}").Append("合计\t").ToList();
        var general5 = labels.Select((label, i) => $"{label}\t{Amounts(general[i % general.Count].Basic, general[i % general.Count].Project)}");
        return string.Join('\n', (string[])
        [
            "青溪市文化和旅游局2024年度部门决算", "",
            "支出决算表", "单位：万元",
            "功能分类科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出",
            $"合计\t\t{Amounts(423.69m, 92.75m)}\t\t\t",
            .. Lines.Select(line => $"{line.Code}\t{line.Name}\t{Amounts(line.Basic, line.Project)}\t\t\t"), "",
            "一般公共预算财政拨款支出决算表", "单位：万元", "功能分类科目编码\t科目名称\t合计\t基本支出\t项目支出", .. general5, "",
            "政府性基金预算财政拨款收入支出决算表", "单位：万元",
            "项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余", "功能分类科目编码\t科目名称\t\t\t小计\t基本支出\t项目支出\t",
            "合计\t\t\t7.25\t7.25\t\t7.25\t", "207\t文化旅游体育与传媒支出\t\t7.25\t7.25\t\t7.25\t", "20709\t旅游发展基金支出\t\t7.25\t7.25\t\t7.25\t", "2070904\t地方旅游开发项目补助\t\t7.25\t7.25\t\t7.25\t", "",
        ]);
    }

    private static string Amounts(decimal basic, decimal project) => $"{Print(basic + project)}\t{Print(basic)}\t{Print(project)}";

    private static string Print(decimal amount) => amount == 0m ? "" : amount.ToString("0.00", CultureInfo.InvariantCulture);
}
