using FinalAccounts.Documents;
using FinalAccounts.Generator;
using Xunit;

namespace FinalAccounts.Tests.Documents.Word;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_generated_document_gives_back_every_cell(int seed)
    {
        var report = GeneratedReport.Create(seed);
        var document = ReadingFiles.Document(WordFile.Of(report.Document), "report.docx");
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Word, document.Format);
        Assert.Equal(PrintedTables.Rows(report), ReadingFiles.Rows(document));
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted() => Assert.Equal(
        ["支出决算为22.71万元。"],
        Paragraphs("<w:p><w:r><w:t>支出决算为</w:t></w:r><w:del><w:r><w:delText>99.99</w:delText></w:r></w:del><w:ins><w:r><w:t>22.71</w:t></w:r></w:ins><w:r><w:t>万元。</w:t></w:r></w:p>"));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() => Assert.Equal(
        ["一二"],
        Paragraphs("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>"));

    [Fact]
    public void Hidden_text_and_field_codes_are_not_read() => Assert.Equal(
        ["见5页"],
        Paragraphs("<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:t>5</w:t></w:r><w:r><w:t>页</w:t></w:r></w:p>"));

    [Fact]
    public void A_text_box_follows_its_paragraph() => Assert.Equal(
        ["正文", "框中"],
        Paragraphs("<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));

    [Fact]
    public void A_deleted_row_is_not_there_and_places_count_what_is()
    {
        var document = Read("<w:p/><w:tbl>" + Row("甲", "1.00") + Row("乙", "2.00", "<w:trPr><w:del w:id='1'/></w:trPr>") + Row("丙", "3.00") + "</w:tbl>");
        Assert.Equal(["甲|1.00", "丙|3.00"], ReadingFiles.Rows(document));
        Assert.Equal(new Place("a.docx", Table: 1, Row: 2, Column: 2), document.Blocks.OfType<Table>().Single().Rows[1].Cells[1].Place);

        static string Row(string label, string amount, string properties = "") =>
            $"<w:tr>{properties}<w:tc><w:p><w:r><w:t>{label}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{amount}</w:t></w:r></w:p></w:tc></w:tr>";
    }

    [Fact]
    public void A_document_with_an_entity_is_refused_and_expands_nothing()
    {
        var zip = HostileFiles.Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", """<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"""));
        Assert.Equal("broken-file", ReadingFiles.RefusalOf(zip, "a.docx"));
    }

    private static IEnumerable<string> Paragraphs(string body) => Read(body).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);

    private static SourceDocument Read(string body) => ReadingFiles.Document(WordFile.Of(body), "a.docx");
}
