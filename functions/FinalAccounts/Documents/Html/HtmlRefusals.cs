namespace FinalAccounts.Documents.Html;

/// <summary>Why a web page is not read.</summary>
internal static class HtmlRefusals
{
    /// <summary>Elements nested beyond reason.</summary>
    public static Refusal TooDeep { get; } = new("too-deep", new(
        "网页元素嵌套过深，无法读取。请上传报告的 PDF、Word 或 Excel 文件。",
        "The web page nests its elements too deeply to be read. Upload the report as PDF, Word or Excel."));

    /// <summary>The report is not on the page but behind a link.</summary>
    public static Refusal OnlyAttachments(IReadOnlyList<string> names) => new("only-attachment", new(
        $"网页上没有决算数据，只有附件链接：{string.Join("、", names)}。请下载附件并上传附件本身。",
        $"The web page holds no final accounts, only links to attachments: {string.Join(", ", names)}. Download the attachment and upload it."));

    /// <summary>Too many table cells.</summary>
    public static Refusal TooManyCells(ReadLimits limits) => new("too-many-cells", new(
        $"网页的表格单元格超过上限 {limits.MaxCells} 个。请只上传部门决算报告本身。",
        $"The web page's tables have more than {limits.MaxCells} cells, the limit. Upload the final accounts report alone."));
}
