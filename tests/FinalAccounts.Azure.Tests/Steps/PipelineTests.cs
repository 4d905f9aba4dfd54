using System.Text;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

[Collection(PipelineRunner.Collection)]
public sealed class PipelineTests(AzuriteFixture azurite)
{
    // Storage tells the time of an upload in whole seconds; two within one second are told apart by their hash.
    private static readonly TimeSpan NextSecond = TimeSpan.FromMilliseconds(1_100);

    private readonly PipelineRunner pipeline = new(azurite.Services);
    private readonly ReportTable reports = azurite.Get<ReportTable>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_seed_is_read_checked_and_published()
    {
        var seed = await File.ReadAllBytesAsync(Path.Combine(RepositoryFiles.Root, "seeds", TruthReport.FileName), Token);

        await pipeline.PublishAsync(TruthReport.FileName, seed);

        var truth = TruthReport.Load();
        var report = await reports.FindAsync(new(2024, truth.Department), Token);
        Assert.NotNull(report);
        Assert.Equal(DocumentReaders.Hash(seed), report.Version.Sha256);
        Assert.Equal(TruthReport.FileName, report.File);
        Assert.Equal(report.Version.ToString(), report.RenderedVersion);

        var total = await azurite.Get<FigureTable>()
            .OfVersionAsync(report.Key, report.Version, StatementId.T01, Token)
            .FirstAsync(figure => figure.Line.Key == LineKeys.IncomeTotal, Token);
        Assert.Equal(34_763.87m, total.Value);

        var page = await PageAsync(report.Entry.Folder + "/index.html");
        Assert.Contains(truth.Department, page, StringComparison.Ordinal);
        Assert.Contains("34,763.87", page, StringComparison.Ordinal);
        Assert.Contains(truth.Department, await PageAsync("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing_under_whatever_name()
    {
        var upload = UniqueReport.Of("测试市重复上传局");
        await pipeline.PublishAsync("twice.txt", upload.Bytes);
        var first = await FindAsync(upload);

        await pipeline.PublishAsync("twice.txt", upload.Bytes);
        await pipeline.PublishAsync("other-name.txt", upload.Bytes);

        var last = await FindAsync(upload);
        Assert.Equal(first, last with { Tag = first.Tag, UploadedAt = first.UploadedAt, Entry = first.Entry });
        Assert.Empty(await reports.OtherVersionsAsync(last.Key, last.Version, Token));
    }

    [Fact]
    public async Task Readers_see_the_old_version_whole_until_the_last_step_of_the_new_one()
    {
        var old = UniqueReport.Of("测试市更正局");
        await pipeline.PublishAsync("report.txt", old.Bytes);
        var before = await FindAsync(old);
        await Task.Delay(NextSecond, Token);

        var corrected = old.With("本年收入合计	27	34,763.87", "本年收入合计	27	34,763.99");
        await pipeline.UploadAsync("report.txt", corrected.Bytes);
        await azurite.Get<IngestReport>().RunAsync("report.txt", Token);
        var message = new StepMessage(DocumentReaders.Hash(corrected.Bytes), "report.txt", DateTimeOffset.UnixEpoch.AddYears(100));
        await azurite.Get<NormaliseTables>().RunAsync(message, Token);
        await azurite.Get<CheckFigures>().RunAsync(message, Token);

        Assert.Equal(before, await FindAsync(old) with { Entry = before.Entry });
        Assert.Equal(34_763.87m, await IncomeTotalAsync(old));
        Assert.Contains("34,763.87", await PageAsync(before.Entry.Folder + "/index.html"), StringComparison.Ordinal);

        await pipeline.DrainAsync();

        var after = await FindAsync(old);
        Assert.Equal(DocumentReaders.Hash(corrected.Bytes), after.Version.Sha256);
        Assert.Equal(34_763.99m, await IncomeTotalAsync(old));
        Assert.Contains("34,763.99", await PageAsync(after.Entry.Folder + "/index.html"), StringComparison.Ordinal);
        var earlier = Assert.Single(await reports.OtherVersionsAsync(after.Key, after.Version, Token));
        Assert.Equal(before.Version.Sha256, earlier.Sha256);
        Assert.True(after.Findings.Errors > 0);
    }

    [Fact]
    public async Task A_late_message_of_an_older_upload_does_not_come_back_to_the_readers()
    {
        var old = UniqueReport.Of("测试市迟到局");
        await pipeline.UploadAsync("late.txt", old.Bytes);
        await azurite.Get<IngestReport>().RunAsync("late.txt", Token);
        await Task.Delay(NextSecond, Token);
        var corrected = old.With("34,763.87", "34,763.99");

        // Out of order: the message of the old upload is worked on when the new one is published.
        var waiting = await azurite.Get<QueueStore>().ReceiveAsync(ResourceNames.NormaliseQueue, 32, TimeSpan.FromSeconds(2), Token);
        Assert.NotEmpty(waiting);
        await pipeline.PublishAsync("late.txt", corrected.Bytes);
        await Task.Delay(TimeSpan.FromSeconds(2), Token);
        await pipeline.DrainAsync();

        var report = await FindAsync(old);
        Assert.Equal(DocumentReaders.Hash(corrected.Bytes), report.Version.Sha256);
        Assert.Contains("34,763.99", await PageAsync(report.Entry.Folder + "/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_delivered_twice_give_one_report()
    {
        var upload = UniqueReport.Of("测试市两次投递局");
        await pipeline.UploadAsync("delivered-twice.txt", upload.Bytes);
        await azurite.Get<IngestReport>().RunAsync("delivered-twice.txt", Token);
        await azurite.Get<IngestReport>().RunAsync("delivered-twice.txt", Token);
        await pipeline.DrainAsync(times: 2);

        var report = await FindAsync(upload);
        Assert.Equal(report.Figures, await azurite.Get<FigureTable>()
            .OfVersionAsync(report.Key, report.Version, statement: null, Token).CountAsync(Token));
        Assert.Empty(await reports.OtherVersionsAsync(report.Key, report.Version, Token));
    }

    [Theory]
    [InlineData("empty.txt", "", "empty-file")]
    [InlineData("note.txt", "会议纪要：明天上午九点开会。", null)]
    public async Task A_file_that_is_no_report_is_recorded_with_its_refusal_and_left_in_the_inbox(string name, string text, string? code)
    {
        await pipeline.PublishAsync(name, Encoding.UTF8.GetBytes(text));

        var rejected = await azurite.Get<RejectedTable>().ListAsync(Token).FirstAsync(file => file.File == name, Token);
        Assert.Equal(code ?? rejected.Refusal.Code, rejected.Refusal.Code);
        Assert.NotEmpty(rejected.Refusal.Message.Zh);
        Assert.NotEmpty(rejected.Refusal.Message.En);
        Assert.NotNull(await azurite.Get<BlobStore>().FindAsync(ResourceNames.InboxContainer, name, Token));
    }

    [Fact]
    public async Task A_blob_that_is_gone_from_the_inbox_is_no_error() =>
        await azurite.Get<IngestReport>().RunAsync("never-there.txt", Token);

    [Fact]
    public async Task A_year_is_published_again_from_its_stored_documents()
    {
        // A year of its own: other tests publish other reports of the usual ones.
        const int year = 2011;
        var upload = UniqueReport.Of("测试市重新发布局").With("2024 年度部门决算", "2011 年度部门决算");
        await pipeline.PublishAsync("again.txt", upload.Bytes);
        var report = await reports.OfYearAsync(year, Token).FirstAsync(report => report.Key.Department == upload.Department, Token);
        var page = report.Entry.Folder + "/index.html";
        await azurite.Get<BlobStore>().WriteAsync(ResourceNames.WebContainer, page, "old"u8.ToArray(), "text/html", Token);

        await azurite.Get<RepublishYear>().RunAsync(year, Token);
        await pipeline.DrainAsync();

        Assert.Contains(upload.Department, await PageAsync(page), StringComparison.Ordinal);
        Assert.Equal(report.Version, (await reports.FindAsync(report.Key, Token))!.Version);
    }

    private async Task<PublishedReport> FindAsync(UniqueReport upload)
    {
        var report = await reports.FindAsync(new(2024, upload.Department), Token);
        Assert.NotNull(report);
        return report;
    }

    private async Task<decimal?> IncomeTotalAsync(UniqueReport upload)
    {
        var published = await FindAsync(upload);
        return await azurite.Get<FigureTable>().OfLineAsync(2024, StatementId.T01, LineKeys.IncomeTotal, after: null, Token)
            .Where(row => row.Item.Publication == published.Publication && row.Item.Department == upload.Department)
            .Select(row => row.Item.Figure.Value)
            .SingleAsync(Token);
    }

    private async Task<string> PageAsync(string path)
    {
        var page = await azurite.Get<BlobStore>().ReadAsync(ResourceNames.WebContainer, path, Token);
        Assert.NotNull(page);
        return page.Content.ToString();
    }
}
