using FinalAccounts.Azure.Reports;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Every question of the table in <c>docs/data-model.md</c> is asked, and the requests that it costs are counted on their way to storage.</summary>
public sealed class QuestionCostTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Question, address, point reads, queries, blobs.</summary>
    public static TheoryData<string, string, int, int, int> Documented()
    {
        var rows = new TheoryData<string, string, int, int, int>();
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "data-model.md")))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is [_, var question, var address, var points, var queries, var blobs, _]
                && int.TryParse(points, out var p) && int.TryParse(queries, out var q) && int.TryParse(blobs, out var b))
            {
                rows.Add(question, address.Trim('`'), p, q, b);
            }
        }

        return rows;
    }

    [Fact]
    public void The_table_is_read() => Assert.True(Documented().Count > 20);

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task It_costs_what_the_document_says(string question, string address, int points, int queries, int blobs)
    {
        var (tables, before) = (server.Traffic.Reads("table").Count, server.Traffic.Reads("blob").Count);
        var writes = server.Traffic.Count("table", writes: true);

        await AskAsync(question, address);

        var reads = server.Traffic.Reads("table").Skip(tables).ToList();
        var byKey = reads.Count(read => read.Contains("(PartitionKey='", StringComparison.Ordinal));
        Assert.Equal((points, queries, blobs), (byKey, reads.Count - byKey, server.Traffic.Reads("blob").Count - before));
        Assert.All(
            reads.Where(read => read.Contains("()", StringComparison.Ordinal)),
            read => Assert.Contains("$filter=PartitionKey eq '", read, StringComparison.Ordinal));
        Assert.Equal(writes, server.Traffic.Count("table", writes: true));
    }

    private async Task AskAsync(string question, string address)
    {
        if (address[0] is '/' or '…')
        {
            var department = Uri.EscapeDataString(Seed.Department);
            using var answer = await server.Client.GetAsync(
                address.Replace("…", Seed.Address, StringComparison.Ordinal).Replace("{department}", department, StringComparison.Ordinal), Token);
            answer.EnsureSuccessStatusCode();
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Token));
            return;
        }

        var related = server.Get<RelatedReportStore>();
        var report = TruthReport.Load() with { Department = "青山市计数局" };
        switch (question)
        {
            case "is last year's report there":
                Assert.Equal("", (await related.FindAsync(report with { Units = [] }, Token)).Context);
                break;
            case "is the report of a listed unit there as well":
                Assert.Single((await related.FindAsync(report with { Units = [report.Units[0] with { Name = Seed.Department }] }, Token)).Units);
                break;
            case "which departments list a unit":
                Assert.NotEmpty(await server.Get<ListedUnitTable>().DepartmentsAsync(new(2024, report.Units[0].Name), Token).ToListAsync(Token));
                break;
            default:
                Assert.Fail($"Nobody asks: {question}.");
                break;
        }
    }
}
