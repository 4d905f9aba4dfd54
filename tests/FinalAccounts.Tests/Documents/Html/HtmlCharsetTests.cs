using System.Text;
using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Html;

/// <summary>What a page says of its encoding against what it is, and the ways copies of tables come in.</summary>
public sealed class HtmlCharsetTests
{
    [Fact]
    public void A_byte_order_mark_outweighs_the_declaration() =>
        Assert.Equal("财政拨款", Text([0xEF, 0xBB, 0xBF, .. "<html><head><meta charset=gb2312></head><body><p>财政拨款</p></body></html>"u8]));

    [Fact]
    public void A_declaration_by_http_equiv_is_used() =>
        Assert.Equal("财政拨款", Text(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><body><p>财政拨款</p></body></html>")));

    [Fact]
    public void A_page_without_declaration_is_decoded_by_its_bytes() =>
        Assert.Equal("财政拨款收入支出决算", Text(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("<html><body><p>财政拨款收入支出决算</p></body></html>")));

    [Fact]
    public void Entities_breaks_and_inline_elements_are_one_text() =>
        Assert.Equal(
            ["合 计|1,234.50|−3", "机关事业单位养老保险|&lt;|"],
            ReadingFiles.Rows(ReadingFiles.Document(
                "<html><head><meta charset=utf-8></head><body><table><tr><td>合&nbsp;计<td><span>1,2</span><b>34</b>.50<td>&minus;3<tr><td>机关事业单位<br/>养老保险<td>&amp;lt;<td>&nbsp;</table></body></html>"u8.ToArray(), "page.html")));

    private static string Text(byte[] page) => Assert.IsType<Paragraph>(Assert.Single(ReadingFiles.Document(page, "page.html").Blocks)).Text;
}
