using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace FinalAccounts.Documents;

/// <summary>Why an Office file is not read.</summary>
internal static class OfficeRefusals
{
    /// <summary>The file needs a password.</summary>
    public static Refusal Encrypted { get; } = new("encrypted", new(
        "文件已加密，需要密码才能打开。请上传未加密的文件。",
        "The file is encrypted and asks for a password. Upload the file without encryption."));

    /// <summary>The file is damaged.</summary>
    public static Refusal Broken { get; } = new("broken-file", new(
        "文件已损坏或不完整，无法读取。请重新下载或用 Office、WPS 另存后再上传。",
        "The file is damaged or incomplete and cannot be read. Download it again, or save it anew with Office or WPS, then upload it."));

    /// <summary>True for what a package of Open XML that is damaged makes its library throw.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException
            or IOException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException;

    /// <summary>Too many table cells.</summary>
    public static Refusal TooManyCells(ReadLimits limits) => new("too-many-cells", new(
        $"文件的表格单元格超过上限 {limits.MaxCells} 个。请只上传部门决算报告本身。",
        $"The file's tables have more than {limits.MaxCells} cells, the limit. Upload the final accounts report alone."));

    /// <summary>Too many sheets.</summary>
    public static Refusal TooManySheets(int sheets, ReadLimits limits) => new("too-many-pages", new(
        $"工作簿有 {sheets} 张工作表，超过上限 {limits.MaxPages} 张。请只上传部门决算报告本身。",
        $"The workbook has {sheets} sheets; the limit is {limits.MaxPages}. Upload the final accounts report alone."));

    /// <summary>Decompression beyond the limit.</summary>
    public static Refusal ExpandsTooFar(ReadLimits limits) => new("expands-too-far", new(
        $"文件解压后超过上限 {limits.MaxExpandedBytes >> 20} MB。请用 Office 或 WPS 另存后再上传。",
        $"The file expands to more than {limits.MaxExpandedBytes >> 20} MB, the limit. Save it anew with Office or WPS, then upload it."));
}
