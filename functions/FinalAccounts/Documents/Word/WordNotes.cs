using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace FinalAccounts.Documents.Word;

/// <summary>What a paragraph shows and no text holds: embedded workbooks, and pictures large enough to be a table.</summary>
internal static class WordNotes
{
    /// <summary>A smaller picture is a seal or an ornament: in EMU, of which a centimetre has 360,000.</summary>
    private const long SmallestWidth = 8 * 360_000;

    private const long SmallestHeight = 4 * 360_000;

    /// <summary>The notes on a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="place">Its place.</param>
    public static IEnumerable<ReaderNote> Of(W.Paragraph paragraph, Place place)
    {
        if (paragraph.Descendants<EmbeddedObject>().Any())
        {
            yield return new("embedded-object-left-out", new(
                $"{place.Describe().Zh} 有嵌入对象（如 Excel 工作表），其内容未读。请把它转换成 Word 表格，或上传该工作簿。",
                $"{place.Describe().En} holds an embedded object (an Excel sheet, for instance), which was not read. Convert it to a Word table, or upload the workbook."), place);
        }

        if (paragraph.Descendants<Extent>().Any(size => size.Cx?.Value >= SmallestWidth && size.Cy?.Value >= SmallestHeight && size.Parent is Inline or Anchor && size.Parent.Descendants<Pictures.Picture>().Any()))
        {
            yield return new("picture-left-out", new(
                $"{place.Describe().Zh} 有图片，其中的文字和数字未读。如是表格，请上传可编辑的文件。",
                $"{place.Describe().En} holds a picture; what it shows was not read. If it is a table, upload a file that can be edited."), place);
        }
    }
}
