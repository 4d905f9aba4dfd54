using System.Collections.Immutable;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>The list of reports as a table, and its filters.</summary>
internal static class ReportColumns
{
    /// <summary>The columns.</summary>
    public static ImmutableArray<ExportColumn<ReportSummary>> All { get; } =
    [
        new("department", "string", new("部门", "Department"), report => report.Department),
        new("year", "integer", new("年度", "Year"), report => CellText.Of(report.Year)),
        new("division", "string", new("行政区划", "Division"), report => report.Division),
        new("kind", "string", new("类型", "Kind"), report => CellText.Of(report.Kind)),
        new("title", "string", new("标题", "Title"), report => report.Title),
        new("income", "number", new("本年收入（元）", "Income (yuan)"), report => CellText.Of(report.Income)),
        new("expenditure", "number", new("本年支出（元）", "Expenditure (yuan)"), report => CellText.Of(report.Expenditure)),
        new("errors", "integer", new("错误", "Errors"), report => CellText.Of(report.Findings.Errors)),
        new("warnings", "integer", new("警告", "Warnings"), report => CellText.Of(report.Findings.Warnings)),
        new("infos", "integer", new("提示", "Notes"), report => CellText.Of(report.Findings.Infos)),
        new("figures", "integer", new("数字", "Figures"), report => CellText.Of(report.Figures)),
        new("holds", "integer", new("成立", "Holds"), report => CellText.Of(report.Identities.Holds)),
        new("rounding", "integer", new("尾差内成立", "Within rounding"), report => CellText.Of(report.Identities.Rounding)),
        new("violated", "integer", new("不成立", "Violated"), report => CellText.Of(report.Identities.Violated)),
        new("not_bound", "integer", new("无从核对", "Not bound"), report => CellText.Of(report.Identities.NotBound)),
        new("blocked", "integer", new("无法核对", "Blocked"), report => CellText.Of(report.Identities.Blocked)),
        new("published_at", "datetime", new("发布时间", "Published"), report => CellText.Of(report.PublishedAt)),
        new("uploaded_at", "datetime", new("上传时间", "Uploaded"), report => CellText.Of(report.UploadedAt)),
        new("file", "string", new("文件", "File"), report => report.File),
        new("sha256", "string", new("SHA-256", "SHA-256"), report => report.Sha256),
        new("version", "string", new("版本", "Version"), report => report.Version),
    ];

    /// <summary>The filters; <c>year</c> is read by the endpoint, which then reads that year only.</summary>
    public static ImmutableArray<ListFilter<ReportSummary>> Filters { get; } =
    [
        ListFilter.Contains<ReportSummary>("department", new("部门名称包含", "Department contains"), "政务服务", report => report.Department),
        new("division", new("行政区划及其下级", "Division and what is below it"), [], value => report => report.Division.StartsWith(value, StringComparison.Ordinal), "江西省"),
        ListFilter.OfEnum<ReportSummary, ReportKind>("kind", new("类型", "Kind"), report => report.Kind),
        ListFilter.OneOf<ReportSummary>(
            "severity",
            new("有此程度的核对结果", "Has a finding of this severity"),
            ("error", report => report.Findings.Errors > 0),
            ("warning", report => report.Findings.Warnings > 0),
            ("info", report => report.Findings.Infos > 0)),
        ListFilter.OneOf<ReportSummary>(
            "has",
            new("须有", "Must have"),
            ("findings", report => report.Findings is not { Errors: 0, Warnings: 0, Infos: 0 }),
            ("blocked", report => report.Identities.Blocked > 0),
            ("rounding", report => report.Identities.Rounding > 0)),
        .. ListFilter.Range<ReportSummary>(report => report.Expenditure),
    ];
}
