using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>The name of an uploaded file is foreign text: it is shown and recorded, and becomes no path and no key of its own making.</summary>
[Collection(PipelineRunner.Collection)]
public sealed class HostileNameTests(AzuriteFixture azurite)
{
    private readonly PipelineRunner pipeline = new(azurite.Services);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names =>
    [
        "换行\n回车\r制表\t响铃\u0007.txt",
        "a/b\\c#d?e|f%g'h\"i&j.txt",
        "' or PartitionKey ne '.txt",
        new string('长', 300) + ".txt",
        new string('x', 1_000) + ".txt",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_refused_file_is_listed_under_its_name(string name)
    {
        await pipeline.PublishAsync(name, "这不是决算报告。"u8.ToArray());

        var rejected = await azurite.Get<RejectedTable>().ListAsync(Token).Where(file => file.File == name).ToListAsync(Token);
        Assert.Equal(name, Assert.Single(rejected).File);
    }

    [Fact]
    public async Task A_report_is_published_where_its_department_says_whatever_its_file_is_called()
    {
        var upload = UniqueReport.Of("测试市怪名局");
        var name = "..evil\u0007/" + new string('长', 200) + "<img src=x>'.txt";
        await pipeline.PublishAsync(name, upload.Bytes);

        var report = await azurite.Get<ReportTable>().FindAsync(new(2024, upload.Department), Token);
        Assert.NotNull(report);
        Assert.Equal(name, report.File);
        var published = (await azurite.Get<BlobStore>().ListAsync(ResourceNames.WebContainer, Token)).Select(blob => blob.Name).ToList();
        Assert.Contains($"{report.Entry.Folder}/index.html", published);
        Assert.DoesNotContain(published, path => path.Contains("evil", StringComparison.Ordinal) || path.Contains("..", StringComparison.Ordinal) || path.Any(char.IsControl));
    }

    [Theory]
    [InlineData("../originals/secret.txt")]
    [InlineData("reports/../../originals/secret.txt")]
    [InlineData("..\\originals\\secret.txt")]
    [InlineData("./../originals/secret.txt")]
    [InlineData("")]
    public async Task No_name_reaches_into_another_container(string name)
    {
        var blobs = azurite.Get<BlobStore>();
        await blobs.WriteAsync(ResourceNames.OriginalsContainer, "secret.txt", "x"u8.ToArray(), "text/plain", Token);

        Assert.Null(await blobs.ReadAsync(ResourceNames.WebContainer, name, Token));
        Assert.Null(await blobs.FindAsync(ResourceNames.WebContainer, name, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => blobs.WriteAsync(ResourceNames.WebContainer, name, default, "text/plain", Token));
        await azurite.Get<FinalAccounts.Azure.Steps.IngestReport>().RunAsync(name, Token);
    }
}
