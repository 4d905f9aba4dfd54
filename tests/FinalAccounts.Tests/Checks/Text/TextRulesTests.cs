using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Text;

/// <summary>Slips of form, each in two wordings, and lawful sentences that come near them; over the seed's statements of 2024.</summary>
public class TextRulesTests
{
    [Theory]
    [InlineData("text-year", "与2022年度相比，收、支总计减少56.95万元。", "应为 2023")]
    [InlineData("text-year", "较2024年减少56.95万元。", "应为 2023")]
    [InlineData("text-year", "截至2023年12月31日，共有车辆0辆。", "应为 2024")]
    [InlineData("text-year", "202年度收、支总计34768.88万元。", "202年度")]
    [InlineData("text-year", "20244年末结转和结余0.01万元。", "20244年末")]
    [InlineData("text-placeholder", "XX单位2024年度收、支总计34768.88万元。", "XX")]
    [InlineData("text-placeholder", "××部门2024年度收、支总计34768.88万元。", "××")]
    [InlineData("text-placeholder", "决算数大（小）于预算数的主要原因是人员变动。", "大（小）于")]
    [InlineData("text-placeholder", "收、支总计增加/减少56.95万元。", "增加/减少")]
    [InlineData("text-placeholder", "仅有一个单位的部门，不需列示下属单位。", "仅有一个单位的部门")]
    [InlineData("text-placeholder", "主要原因是（此处填写变动原因）。", "此处填写变动原因")]
    [InlineData("text-placeholder", "主要原因是请据实填写。", "请据实填写")]
    [InlineData("text-placeholder", "（单位名称）2024年度收、支总计34768.88万元。", "（单位名称）")]
    [InlineData("text-pairs", "“三公经费支出决算0.88万元，主要用于公务接待。", "“”")]
    [InlineData("text-pairs", "因公出国（境费支出0万元，主要是没有安排。", "（）")]
    [InlineData("text-pairs", "按照《预算法的规定，公开2024年度决算。", "《》")]
    [InlineData("text-punctuation", "收、支总计34768.88万元，，主要用于政务服务。", "，，")]
    [InlineData("text-punctuation", "收、支总计34768.88万元。。", "。。")]
    public void A_slip_is_found_once(string rule, string sentence, string words)
    {
        var finding = Assert.Single(Findings(sentence), finding => finding.Identity == rule);
        Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
        Assert.NotEqual(Severity.Error, finding.Severity);
        Assert.NotNull(finding.Place);
    }

    [Theory]
    [InlineData("与2023年度相比减少56.95万元，与2019年相比增加1000.00万元。")]
    [InlineData("比上年决算数减少56.95万元，比2019年决算数增加1000.00万元。")]
    [InlineData("截至2024年12月31日，共有车辆0辆；2021年启用新大厅。")]
    [InlineData("大厅已有200年历史的建筑于2023年修缮。")]
    [InlineData("增加、减少的情况见公开01表，（一）增加100万元（含）以上的设备0台。")]
    [InlineData("各部门应根据实际情况填写工时，XX型设备已停用。")]
    [InlineData("1）政务大厅运行正常；2）\"三公\"经费按规定使用。")]
    [InlineData("因公出国(境）费支出0万元，按照《预算法》和“八项规定”执行。")]
    public void A_lawful_sentence_is_silent(string sentence) =>
        Assert.DoesNotContain(Findings(sentence), finding => finding.Identity is "text-year" or "text-placeholder" or "text-pairs" or "text-punctuation");

    private static Finding[] Findings(string sentence) =>
        [.. new ReportChecker().Check(ReportSamples.SeedWithProse($"一、收入支出决算总体情况说明\n\n{sentence}\n")).Findings];
}
