namespace FinalAccounts.Documents.Pdf;

/// <summary>Why a PDF is not read.</summary>
internal static class PdfRefusals
{
    /// <summary>The file needs a password.</summary>
    public static Refusal Encrypted { get; } = new("encrypted", new(
        "PDF 文件已加密，需要密码才能打开。请上传未加密的文件。",
        "The PDF is encrypted and asks for a password. Upload the file without encryption."));

    /// <summary>The file is damaged.</summary>
    public static Refusal Broken { get; } = new("broken-file", new(
        "PDF 文件已损坏或不完整，无法读取。请重新下载或重新导出后再上传。",
        "The PDF is damaged or incomplete and cannot be read. Download or export it again, then upload it."));

    /// <summary>The pages are pictures.</summary>
    public static Refusal Scanned { get; } = new("scanned-pdf", new(
        "PDF 没有文字层（扫描件或图片），无法读出数字。请上传由 Word 或 Excel 导出的 PDF，或先做文字识别（OCR）并核对。",
        "The PDF has no text layer (a scan, or text as pictures), so its numbers cannot be read. Upload a PDF exported from Word or Excel, or run character recognition on it and proofread it first."));

    /// <summary>The fonts do not say which characters they show.</summary>
    public static Refusal NoUnicode { get; } = new("fonts-without-unicode", new(
        "PDF 的字体没有 Unicode 对照表，读出的文字不可信。请用原文件重新导出 PDF（嵌入字体及其编码），或上传 Word、Excel 原件。",
        "The PDF's fonts do not say which characters they show, so its text cannot be trusted. Export it again from the original with its fonts and their encoding embedded, or upload the Word or Excel original."));

    /// <summary>Too many pages.</summary>
    public static Refusal TooManyPages(int pages, ReadLimits limits) => new("too-many-pages", new(
        $"PDF 有 {pages} 页，超过上限 {limits.MaxPages} 页。请只上传部门决算报告本身。",
        $"The PDF has {pages} pages; the limit is {limits.MaxPages}. Upload the final accounts report alone."));

    /// <summary>Too many table cells.</summary>
    public static Refusal TooManyCells(ReadLimits limits) => new("too-many-cells", new(
        $"PDF 的表格单元格超过上限 {limits.MaxCells} 个。请只上传部门决算报告本身。",
        $"The PDF's tables have more than {limits.MaxCells} cells, the limit. Upload the final accounts report alone."));

    /// <summary>Decompression beyond the limit.</summary>
    public static Refusal ExpandsTooFar(ReadLimits limits) => new("expands-too-far", new(
        $"PDF 解压后超过上限 {limits.MaxExpandedBytes >> 20} MB。请用原文件重新导出 PDF 后再上传。",
        $"The PDF expands to more than {limits.MaxExpandedBytes >> 20} MB, the limit. Export it again from the original."));
}
