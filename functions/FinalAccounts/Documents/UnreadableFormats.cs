using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Documents;

/// <summary>Knows the formats in which reports also come but which are not read, and says for each what to do instead.</summary>
public sealed class UnreadableFormats : IDocumentReader
{
    private static readonly (byte[] Start, Func<Refusal> Refusal)[] Starts =
    [
        ([.. "{\\rtf"u8], () => SaveAs("rtf", "RTF", ".docx")),
        ([.. "Rar!"u8], () => Unpack("RAR")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], () => Unpack("7z")),
        ([0x1F, 0x8B], () => Unpack("gzip")),
        ([0x89, 0x50, 0x4E, 0x47], Picture),
        ([0xFF, 0xD8, 0xFF], Picture),
        ([.. "GIF8"u8], Picture),
        ([0x49, 0x49, 0x2A, 0x00], Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], Picture),
    ];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, string fileName) => Find(content) is not null;

    /// <inheritdoc/>
    public Outcome<SourceDocument> Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string sha256,
        ReadLimits limits,
        CancellationToken cancellationToken) => Find(content) ?? OfficeRefusals.Broken;

    private static Refusal? Find(ReadOnlyMemory<byte> content)
    {
        foreach (var (start, refusal) in Starts)
        {
            if (content.Span.StartsWith(start))
                return refusal();
        }

        if (content.Span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return OleContent.KindOf(content.Span) switch
            {
                OleKind.Excel => null,
                OleKind.Word => SaveAs("old-word", "Word 97-2003 / WPS（.doc、.wps）", ".docx"),
                OleKind.Encrypted => OfficeRefusals.Encrypted,
                _ => OfficeRefusals.Broken,
            };
        }

        return PackageContent.KindOf(content) switch
        {
            PackageKind.BinaryExcel => SaveAs("xlsb", "Excel 二进制工作簿（.xlsb）", ".xlsx"),
            PackageKind.Ofd => SaveAs("ofd", "OFD", "PDF"),
            PackageKind.None when content.Span.StartsWith("PK\u0003\u0004"u8) => OfficeRefusals.Broken,
            _ => null,
        };
    }

    private static Refusal SaveAs(string code, string format, string target) => new(code, new(
        $"文件是 {format} 格式，不能直接读取。请另存为 {target} 后再上传。",
        $"The file is in the format {format}, which is not read. Save it as {target} and upload that."));

    private static Refusal Unpack(string format) => new("unknown-archive", new(
        $"文件是 {format} 压缩包，不能直接读取。请解压后上传报告文件，或改用 ZIP。",
        $"The file is a {format} archive, which is not read. Unpack it and upload the report, or use ZIP."));

    private static Refusal Picture() => new("picture", new(
        "文件是图片，没有可读的文字。请上传报告的 PDF、Word 或 Excel 文件。",
        "The file is a picture without text. Upload the report as PDF, Word or Excel."));
}
