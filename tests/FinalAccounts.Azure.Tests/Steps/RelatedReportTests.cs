using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>
/// Reports that are held against others: last year's, and their units'. Each of them may come first, and the other finds it. In the years of these tests
/// nobody else publishes.
/// </summary>
[Collection(PipelineRunner.Collection)]
public sealed class RelatedReportTests(AzuriteFixture azurite)
{
    private const string Opening = "prior-T01-opening";

    // Storage tells the time of an upload in whole seconds.
    private static readonly TimeSpan NextSecond = TimeSpan.FromMilliseconds(1_100);

    private readonly PipelineRunner pipeline = new(azurite.Services);
    private readonly ReportTable reports = azurite.Get<ReportTable>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("青山市先去年局", true)]
    [InlineData("青山市先今年局", false)]
    public async Task Last_year_is_found_whichever_of_the_two_comes_first(string department, bool lastYearFirst)
    {
        var (before, now) = (Year(department, 2033), Year(department, 2034));
        await PublishAsync(lastYearFirst ? before : now);
        await PublishAsync(lastYearFirst ? now : before);

        var report = await FindAsync(2034, department);
        var expected = new RelatedVersions(DocumentReaders.Hash(before.Bytes), []).Context;
        Assert.Equal(new(DocumentReaders.Hash(now.Bytes), Edition.Current.Name, expected), report.Version);
        Assert.True(report.IsFinished);

        // The seed opens with 5.01 and closes with 0.01.
        var finding = Assert.Single(await FindingsAsync(report), finding => finding.Identity == Opening);
        Assert.Equal((5.01m, 0.01m, 5.00m), (finding.Provided, finding.Expected, finding.Difference));
        Assert.Equal(2033, Assert.Single(finding.Elsewhere).Report.Year);
        Assert.Equal("", (await FindAsync(2033, department)).Version.Context);
        Assert.Equal(report.Figures, await azurite.Get<FigureTable>().OfVersionAsync(report.Key, report.Version, statement: null, Token).CountAsync(Token));
        var line = await azurite.Get<FigureTable>().OfLineAsync(2034, StatementId.T01, LineKeys.IncomeOpening, after: null, Token)
            .Where(row => row.Item.Department == department)
            .ToListAsync(Token);
        Assert.Equal(report.Publication, Assert.Single(line).Item.Publication);
    }

    [Fact]
    public async Task A_corrected_last_year_has_this_year_checked_again_and_nothing_goes_back()
    {
        const string department = "青山市更正去年局";
        var (wrong, now) = (Year(department, 2033), Year(department, 2034));
        var right = wrong.With("年末结转和结余\t60\t0.01", "年末结转和结余\t60\t5.01");
        await PublishAsync(wrong);
        await PublishAsync(now);
        var first = await FindAsync(2034, department);
        Assert.Contains(await FindingsAsync(first), finding => finding.Identity == Opening);

        await Task.Delay(NextSecond, Token);
        await PublishAsync(right);

        var second = await FindAsync(2034, department);
        Assert.Equal(first.Version.Reading, second.Version.Reading);
        Assert.NotEqual(first.Version, second.Version);
        Assert.DoesNotContain(await FindingsAsync(second), finding => finding.Identity == Opening);
        Assert.Contains(await FindingsAsync(first), finding => finding.Identity == Opening);

        // A message of the check against the old report comes late, and twice.
        var late = new StepMessage(second.Version.Sha256, second.File, second.UploadedAt, Context: first.Version.Context);
        await azurite.Get<PublishReport>().RunAsync(late, Token);
        await azurite.Get<PublishReport>().RunAsync(late, Token);
        await pipeline.DrainAsync();

        Assert.Equal(second.Version, (await FindAsync(2034, department)).Version);
    }

    [Fact]
    public async Task Years_that_are_published_again_stay_as_they_are_and_the_work_ends()
    {
        const string department = "青山市再发布局";
        int[] years = [2041, 2042, 2043];
        foreach (var year in years.Reverse())
        {
            await PublishAsync(Year(department, year));
        }

        var before = await VersionsAsync();
        Assert.Equal(["", "context", "context"], before.Select(version => version.Context.Length == 0 ? "" : "context"));
        foreach (var year in years)
        {
            await azurite.Get<RepublishYear>().RunAsync(year, Token);
        }

        await pipeline.DrainAsync(times: 2);

        Assert.Equal(before, await VersionsAsync());

        async Task<List<ReportVersion>> VersionsAsync()
        {
            var versions = new List<ReportVersion>();
            foreach (var year in years)
            {
                versions.Add((await FindAsync(year, department)).Version);
            }

            return versions;
        }
    }

    [Theory]
    [InlineData("青山市后部门局", false)]
    [InlineData("青山市先部门局", true)]
    public async Task A_department_is_held_against_its_units_when_all_of_them_are_there(string department, bool departmentFirst)
    {
        var whole = Department(department);
        var own = Unit(department + "（本级）", 2034);
        var unit = Unit(department + "服务中心", 2034);
        UniqueReport[] order = departmentFirst ? [whole, own, unit] : [own, whole, unit];
        foreach (var upload in order[..2])
        {
            await PublishAsync(upload);
        }

        Assert.Equal("", (await FindAsync(2034, department)).Version.Context);
        await PublishAsync(order[2]);

        var report = await FindAsync(2034, department);
        Assert.Equal(new RelatedVersions(null, [DocumentReaders.Hash(own.Bytes), DocumentReaders.Hash(unit.Bytes)]).Context, report.Version.Context);

        // Both units have the whole department's amounts: the sums are twice as much.
        var finding = Assert.Single(await FindingsAsync(report), finding => finding.Explains.Contains("units-T03-totals T03/total/total"));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(-finding.Provided, finding.Difference);
        Assert.Equal([department + "（本级）", department + "服务中心"], finding.Elsewhere.Select(elsewhere => elsewhere.Report.Department));
    }

    private static UniqueReport Year(string department, int year) => UniqueReport.Of(department).With("2024", $"{year}").With("2023", $"{year - 1}");

    private static UniqueReport Unit(string department, int year) => Year(department, year).With("部门决算", "单位决算");

    // Two of the five units of the seed's list, under names that reports of these tests have.
    private static UniqueReport Department(string department) => Year(department, 2034)
        .With("01\t景德镇市政务数据管理局\t二级预算单位\n02\t景德镇市政务服务中心\t", $"01\t{department}本级\t二级预算单位\n02\t{department}服务中心\t")
        .With("03\t景德镇市 12345 政务服务便民热线\t二级预算单位\n04\t景德镇市公共资源交易中心\t二级预算单位\n05\t景德镇市政务服务代办中心\t二级预算单位\n", "");

    private Task PublishAsync(UniqueReport upload) => pipeline.PublishAsync($"{DocumentReaders.Hash(upload.Bytes)}.txt", upload.Bytes);

    private async Task<PublishedReport> FindAsync(int year, string department)
    {
        var report = await reports.FindAsync(new(year, department), Token);
        Assert.NotNull(report);
        return report;
    }

    private async Task<ImmutableArray<Finding>> FindingsAsync(PublishedReport report) =>
        [.. await azurite.Get<FindingTable>().OfVersionAsync(report.Key, report.Version, Token).ToListAsync(Token)];
}
