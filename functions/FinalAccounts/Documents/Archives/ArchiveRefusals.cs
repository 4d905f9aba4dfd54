namespace FinalAccounts.Documents.Archives;

/// <summary>Why an archive is not read.</summary>
internal static class ArchiveRefusals
{
    /// <summary>The archive is damaged.</summary>
    public static Refusal Broken { get; } = new("broken-file", new(
        "压缩包已损坏或不完整，无法解压。请重新压缩或直接上传其中的文件。",
        "The archive is damaged or incomplete. Pack it again, or upload the files in it."));

    /// <summary>Archives within archives within archives.</summary>
    public static Refusal TooDeep { get; } = new("too-deep", new(
        "压缩包嵌套过深。请解压后上传报告文件。",
        "The archive nests archives too deeply. Unpack it and upload the report."));

    /// <summary>Nothing in it.</summary>
    public static Refusal Empty { get; } = new("empty-archive", new(
        "压缩包里没有文件。请上传报告文件。",
        "The archive holds no file. Upload the report."));

    /// <summary>Several readable files where one is wanted.</summary>
    public static Refusal Several(IReadOnlyCollection<string> names) => new("several-files", new(
        $"压缩包里有 {names.Count} 个可读的文件：{string.Join("、", names.Take(10))}。请分别上传每份报告。",
        $"The archive holds {names.Count} readable files: {string.Join(", ", names.Take(10))}. Upload each report by itself."));

    /// <summary>Too many files.</summary>
    public static Refusal TooManyFiles(int files, ReadLimits limits) => new("too-many-pages", new(
        $"压缩包里有 {files} 个文件，超过上限 {limits.MaxPages} 个。请只上传部门决算报告。",
        $"The archive holds {files} files; the limit is {limits.MaxPages}. Upload the final accounts report alone."));

    /// <summary>Decompression beyond the limit.</summary>
    public static Refusal ExpandsTooFar(ReadLimits limits) => new("expands-too-far", new(
        $"压缩包解压后过大（单个文件上限 {limits.MaxBytes >> 20} MB，合计 {limits.MaxExpandedBytes >> 20} MB）。请直接上传报告文件。",
        $"The archive expands too far (limits: {limits.MaxBytes >> 20} MB for a file, {limits.MaxExpandedBytes >> 20} MB together). Upload the report itself."));
}
