using System.Text.RegularExpressions;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Statements;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A reader who looks at everything that is published of a report and accepts a whole version only.</summary>
internal sealed partial class WholeVersion(IServiceProvider services)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private BlobStore Blobs => services.GetRequiredService<BlobStore>();

    /// <summary>The version that readers see, after everything of it was asked for.</summary>
    public async Task<PublishedReport> ReadAsync(int year, string department)
    {
        var report = await services.GetRequiredService<ReportTable>().FindAsync(new(year, department), Token);
        Assert.NotNull(report);

        var figures = await services.GetRequiredService<FigureTable>()
            .OfVersionAsync(report.Key, report.Version, statement: null, Token).ToListAsync(Token);
        Assert.Equal(report.Figures, figures.Count);
        var findings = await services.GetRequiredService<FindingTable>().OfVersionAsync(report.Key, report.Version, Token).CountAsync(Token);
        Assert.Equal(report.Findings.Errors + report.Findings.Warnings + report.Findings.Infos, findings);
        Assert.Equal(
            figures.Where(figure => figure.Line.Key == LineKeys.Total && figure.Value is not null).Select(figure => figure.Value),
            (await TotalsAsync(report)).Where(line => line.Publication == report.Publication).Select(line => line.Figure.Value));

        Assert.Contains(report.Version.ToString(), await PageAsync($"{report.VersionFolder}/index.html"), StringComparison.Ordinal);

        // The first version has no page at the report's own address for a moment: the pointer comes first.
        if (report.RenderedVersion is null && await Blobs.FindAsync(ResourceNames.WebContainer, $"{report.Entry.Folder}/index.html", Token) is null)
        {
            return report;
        }

        foreach (Match link in Links().Matches(await PageAsync($"{report.Entry.Folder}/index.html")))
        {
            var path = $"{report.Entry.Folder}/{Uri.UnescapeDataString(link.Groups["path"].Value)}";
            Assert.True(await Blobs.FindAsync(ResourceNames.WebContainer, path, Token) is not null, $"The page links to {path}, which is not there.");
        }

        return report;
    }

    /// <summary>Accepts the lines of the publication that readers see and, for who has read the pointer before it moved, of the one before.</summary>
    public async Task AssertLinesAsync(PublishedReport report)
    {
        Assert.True(report.Lingering.Length <= 1);
        Assert.Equal(
            report.Lingering.Append(report.Publication).Select(publication => publication.ToString()).Order(StringComparer.Ordinal),
            (await TotalsAsync(report)).Select(line => line.Publication.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>The total line of 公开05表 of one department, of every publication that has left rows.</summary>
    public async Task<List<LineFigure>> TotalsAsync(PublishedReport report) => await services.GetRequiredService<FigureTable>()
        .OfLineAsync(report.Key.Year, StatementId.T05, LineKeys.Total, after: null, Token)
        .Select(row => row.Item)
        .Where(line => line.Department == report.Key.Department)
        .ToListAsync(Token);

    private async Task<string> PageAsync(string path)
    {
        var page = await Blobs.ReadAsync(ResourceNames.WebContainer, path, Token);
        Assert.True(page is not null, $"There is no page {path}.");
        return page.Content.ToString();
    }

    [GeneratedRegex("href=\"(?<path>(?!\\.\\./)[^\"#:]+)[\"#]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
