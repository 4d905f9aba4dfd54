using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Stores small reports as if they had been published: the documents and the pointers, without pages, so that many cost little.</summary>
/// <param name="services">The services of the edition that is said to have published them.</param>
internal sealed class StoredReports(IServiceProvider services)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Stores one.</summary>
    public async Task AddAsync(string department, int year)
    {
        var bytes = TinyReport.Of(department, year);
        var document = Get<DocumentReaders>().Read(bytes, department + ".txt", ReadLimits.Default, Token).Value!;
        var report = Get<ReportNormaliser>().Normalise(document, Token).Value!;
        var checks = Get<ReportChecker>().Check(report, Token);
        var version = new ReportVersion(document.Sha256, Get<Edition>().Name);
        await Get<RecordStore>().KeepAsync(document, Token);
        await Get<RecordStore>().KeepAsync(version, report, Token);
        var uploadedAt = DateTimeOffset.UnixEpoch.AddYears(50);
        Assert.True(await Get<ReportTable>().TryMoveAsync(
            new()
            {
                Key = ReportKey.Of(report),
                Kind = report.Kind,
                Title = report.Title,
                File = department + ".txt",
                Version = version,
                Publication = new(version, uploadedAt),
                UploadedAt = uploadedAt,
                PublishedAt = uploadedAt,
                RenderedVersion = version.ToString(),
                Figures = report.Statements.Sum(statement => statement.Figures.Length),
                Findings = FindingCounts.Of(checks.Findings),
                Identities = checks.Counts,
                Entry = ReportPublisher.Entry(new(document, report, checks), new(version.ToString(), uploadedAt, SiteWriter.Software, [])),
            },
            Token));
    }

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
