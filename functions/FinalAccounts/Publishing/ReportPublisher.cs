using System.Collections.Immutable;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>Makes the published files of one checked report: the pages, the tables for machines, the original. Deterministic; may be used from many threads.</summary>
public sealed class ReportPublisher
{
    private const string Html = "text/html; charset=utf-8";

    private readonly PageTemplates templates = new();

    /// <summary>The folder of a report from the root of the site: <c>reports/2024/景德镇市政务服务管理局</c>.</summary>
    /// <param name="report">The report.</param>
    public static string Folder(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = string.Concat(report.Department.Select(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '-' ? c : '-')).Trim('-');
        var kind = report.Kind switch
        {
            ReportKind.Department => "",
            ReportKind.Unit => "-unit",
            _ => "-own-level",
        };
        return $"reports/{report.Year}/{(name.Length > 0 ? name : report.Sha256[..12])}{kind}";
    }

    /// <summary>Every file of a report's folder.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">Where it comes from, and when it is published.</param>
    /// <param name="original">The bytes of the source file, to be offered for download; empty when they are not.</param>
    public ImmutableArray<PublishedFile> Render(Inspection inspection, Provenance provenance, ReadOnlyMemory<byte> original = default)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        var folder = Folder(inspection.Report);
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        var anchors = new PageAnchors(inspection.Report);
        foreach (var language in PageLanguage.All)
        {
            Page("index", "report.liquid", ReportPage.Of(inspection, provenance, [], anchors, language), language);
            Page("source", "source.liquid", SourcePage.Of(inspection, anchors, language), language);
            Page("checks", "checks.liquid", ChecksPage.Of(inspection, anchors, language), language);
        }

        return files.ToImmutable();

        void Page(string name, string template, object model, PageLanguage language) =>
            files.Add(new($"{folder}/{language.Page(name)}", Html, templates.Render(template, model, language)));
    }

    /// <summary>What the index of the site shows of a report.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">When it is published.</param>
    public static SiteEntry Entry(Inspection inspection, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        throw new NotSupportedException("Comes with the next commits.");
    }
}
