using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Publishing.Check;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Publishing.Pages;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing;

/// <summary>Makes the published files of one checked report: the pages, the tables for machines, the original. Deterministic; may be used from many threads.</summary>
public sealed class ReportPublisher
{
    private readonly PageTemplates templates = new();

    /// <summary>Every file of a report's folder.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">Where it comes from, and when it is published.</param>
    /// <param name="original">The bytes of the source file, to be offered for download; empty when they are not.</param>
    public ImmutableArray<PublishedFile> Render(Inspection inspection, Provenance provenance, ReadOnlyMemory<byte> original = default)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        var folder = ReportFolder.Of(inspection.Report);
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        AddData(inspection, provenance, Add);
        if (!original.IsEmpty)
        {
            // Never as what it claims to be: an uploaded web page must not run on the site.
            Add(ReportFolder.Original(inspection.Document), MediaTypes.Binary, original);
        }

        AddPages(inspection, provenance, Downloads(inspection, hasOriginal: !original.IsEmpty), Add);
        return files.ToImmutable();

        void Add(string name, string contentType, ReadOnlyMemory<byte> content) => files.Add(new($"{folder}/{name}", contentType, content));
    }

    /// <summary>What the index of the site shows of a report.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">When it is published.</param>
    public static SiteEntry Entry(Inspection inspection, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        var (_, report, checks) = inspection;
        return new(
            report.Department,
            report.Year,
            report.Kind,
            ReportFolder.Of(report),
            checks.Findings.Count(finding => finding.Severity == Severity.Error),
            checks.Findings.Count(finding => finding.Severity == Severity.Warning),
            provenance.PublishedAt,
            [
                .. report.Statements
                    .SelectMany(statement => statement.Figures)
                    .Where(figure => IsCompared(figure) && figure.Value is not null && figure.Unit.IsMoney)
                    .Select(figure => new ComparedAmount(figure.Key, figure.Line.Label, figure.Value * figure.Unit.Scale)),
            ]);
    }

    private static bool IsCompared(Figure figure) => figure.Statement switch
    {
        StatementId.T01 => true,
        StatementId.T03 => figure.Line.Key == LineKeys.Total && figure.Column.Key is ColumnKeys.Basic or ColumnKeys.Project,
        StatementId.T09 => figure.Line.Key == LineKeys.ThreePublic && figure.Column.Key == ColumnKeys.Final,
        _ => false,
    };

    private static void AddData(Inspection inspection, Provenance provenance, Action<string, string, ReadOnlyMemory<byte>> add)
    {
        using var json = new MemoryStream();
        CheckJson.WriteIndented(json, CheckDocument.Of(inspection.Report, inspection.Checks));
        add("report.json", MediaTypes.Json, json.ToArray());
        var tables = ReportTables.Of(inspection).Select(table => (Table: table, Csv: CsvExport.Of(table))).ToImmutableArray();
        foreach (var (table, csv) in tables)
        {
            add(table.File, MediaTypes.Csv, csv);
        }

        add("datapackage.json", MediaTypes.Json, DataPackage.Of(inspection.Report, provenance, tables));
        add("report.xlsx", MediaTypes.Workbook, WorkbookExport.Of(inspection));
    }

    private void AddPages(
        Inspection inspection, Provenance provenance, ImmutableArray<Download> downloads, Action<string, string, ReadOnlyMemory<byte>> add)
    {
        var anchors = new PageAnchors(inspection.Report);
        foreach (var language in PageLanguage.All)
        {
            Page("index", "report.liquid", ReportPage.Of(inspection, provenance, downloads, anchors, language));
            Page("source", "source.liquid", SourcePage.Of(inspection, anchors, language));
            Page("checks", "checks.liquid", ChecksPage.Of(inspection, anchors, language));

            void Page(string name, string template, object model) =>
                add(language.Page(name), MediaTypes.Html, templates.Render(template, model, language));
        }
    }

    private static ImmutableArray<Download> Downloads(Inspection inspection, bool hasOriginal)
    {
        var name = $"{ReportFolder.Segment(inspection.Report.Department)}-{inspection.Report.Year}";
        ImmutableArray<Download> downloads =
        [
            new("report.xlsx", new("Excel 工作簿", "Excel workbook"), new("每张报表一个工作表", "one sheet for each statement"), name + ".xlsx"),
            new("figures.csv", new("报表数字 CSV", "Figures as CSV"), new("一行一个数字，带出处", "one figure to a row, with its place"), name + "-figures.csv"),
            new("claims.csv", new("说明文字中的数字 CSV", "Claims as CSV"), new("一行一个数字，带原句", "one number to a row, with its sentence"), name + "-claims.csv"),
            new("identities.csv", new("勾稽关系 CSV", "Identities as CSV"), new("成立的也在内", "the passing ones too"), name + "-identities.csv"),
            new("findings.csv", new("核对结果 CSV", "Findings as CSV"), new("错误、警告、提示与疑误数字", "errors, warnings and suspects"), name + "-findings.csv"),
            new("report.json", new("JSON", "JSON"), new("全部数字与核对结果", "all figures and findings"), name + ".json"),
            new("datapackage.json", new("数据包说明", "Data package"), new("Frictionless，含财政字段说明", "Frictionless, fiscal columns described")),
        ];
        return hasOriginal
            ? downloads.Add(new(ReportFolder.Original(inspection.Document), new("原文件", "Original file"), new("上传时的原件", "as it was uploaded"), inspection.Document.FileName))
            : downloads;
    }
}
