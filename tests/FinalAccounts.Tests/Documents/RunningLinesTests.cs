using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Tests.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents;

/// <summary>Heads and feet that most pages of a text repeat are no part of it.</summary>
public class RunningLinesTests
{
    [Fact]
    public void Heads_and_feet_of_most_pages_are_left_out_and_every_line_keeps_its_number()
    {
        var document = Read("封面\n\f" + string.Join('\f', Enumerable.Range(0, 5).Select(page => $"某县某局 2024 年度部门决算公开\n内容{"甲乙丙丁戊"[page]}\n第 {page + 2} 页\n")));

        Assert.Equal(["封面", "内容甲", "内容乙", "内容丙", "内容丁", "内容戊"], Texts(document));
        Assert.Equal([1, 3, 6, 9, 12, 15], document.Blocks.Select(block => block.Place.Line!.Value));
    }

    [Fact]
    public void The_title_at_the_top_of_the_first_page_stays_where_all_pages_repeat_it()
    {
        var document = Read(string.Join('\f', Enumerable.Range(1, 5).Select(page => $"某县某局2024年度部门决算\n内容{"甲乙丙丁戊"[page - 1]}\n")));

        Assert.Equal(["某县某局2024年度部门决算", "内容甲", "内容乙", "内容丙", "内容丁", "内容戊"], Texts(document));
    }

    [Theory]
    [InlineData("科目编码 科目名称 合计", 3, 8)]
    [InlineData("支出决算表", 4, 8)]
    public void The_head_of_a_long_table_is_none(string head, int pages, int of)
    {
        var document = Read(string.Join('\f', Enumerable.Range(1, of).Select(page => (page <= pages ? head : "段落" + "甲乙丙丁戊己庚辛"[page - 1]) + "\n正文" + "子丑寅卯辰巳午未"[page - 1] + "\n")));

        Assert.Equal(pages, Texts(document).Count(text => text == head));
    }

    private static IEnumerable<string> Texts(SourceDocument document) => document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);

    private static SourceDocument Read(string text) => Reading.Document(Encoding.UTF8.GetBytes(text)).Value!;
}
