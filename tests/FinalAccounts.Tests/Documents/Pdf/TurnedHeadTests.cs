using System.Globalization;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Heads of narrow columns whose text is turned, or set from top to bottom.</summary>
public sealed class TurnedHeadTests
{
    [Theory]
    [InlineData("0 1 -1 0", 88, 700)]
    [InlineData("0 -1 1 0", 80, 738)]
    public void Text_turned_by_a_quarter_is_read_in_its_cell(string turn, int x, int y)
    {
        var codes = string.Concat("基本支出".Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        var pdf = Table().Operators($"BT /F 9 Tf {turn} {x} {y} Tm <{codes}> Tj ET");
        Assert.Equal(["科目名称|基本支出", "教育支出|2.50", "合计|2.50"], ReadingFiles.Rows(ReadingFiles.Document(pdf.ToArray(), "a.pdf")));
    }

    [Fact]
    public void Characters_below_each_other_are_read_down_their_columns_from_right_to_left()
    {
        var pdf = Table();
        foreach (var (character, i) in "本年收入合计".Select((character, i) => (character, i)))
            pdf.Text(100 - (14 * (i / 3)), 115 + (10 * (i % 3)), character.ToString());
        Assert.Equal("科目名称|本年收入合计", ReadingFiles.Rows(ReadingFiles.Document(pdf.ToArray(), "a.pdf"))[0]);
    }

    private static DrawnPdf Table() => new DrawnPdf().Page().Grid([20, 70, 120], [100, 146, 162, 178])
        .Text(22, 125, "科目名称").Text(22, 158, "教育支出").TextTo(118, 158, "2.50").Text(22, 174, "合计").TextTo(118, 174, "2.50");
}
