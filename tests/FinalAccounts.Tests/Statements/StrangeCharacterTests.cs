using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Glyphs of a font's own and characters that a wrong encoding lost stand in labels and beside amounts; they are read over.</summary>
public class StrangeCharacterTests
{
    [Theory]
    [InlineData("\uE5E5")]
    [InlineData("\uF06E")]
    [InlineData("\u200B")]
    public void A_character_that_means_nothing_hides_no_figure(string strange)
    {
        var statement = Reading.Report(
            $"某县财政局2024年度部门决算\n\n支出{strange}决算表\n单位：万元\n科目编码\t科目名称\t本年支出{strange}合计\t基本支出\t项目支出\n"
            + $"{strange}合计\t\t30.00{strange}\t10.00\t20.00\n201\t一般公共{strange}服务支出\t{strange}30.00\t10.00\t20.00\n")[StatementId.T03];

        Assert.Equal([30m, 10m, 20m, 30m, 10m, 20m], statement.Figures.Select(figure => figure.Value));
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void A_label_that_an_encoding_spoilt_keeps_its_amounts_under_its_code()
    {
        var statement = Reading.Report(
            "某县财政局2024年度部门决算\n\n支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公\uFFFD\uFFFD服务支出\t30.00\t10.00\t20.00\n")[StatementId.T03];

        Assert.Equal(10m, statement["201", ColumnKeys.Basic]?.Value);
    }
}
