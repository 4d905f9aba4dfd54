using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>Who has read the pointers before one of them moved finds the lines that they name.</summary>
[Collection(PipelineRunner.Collection)]
public sealed class LingeringLinesTests(AzuriteFixture azurite)
{
    private static readonly ReportKey Key = new(2024, "测试市留行局");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lines_of_a_replaced_publication_stay_until_the_next_one()
    {
        var pipeline = new PipelineRunner(azurite.Services);
        var (first, corrected) = TinyReport.WithCorrection(Key.Department);
        var publications = new List<Publication>();
        foreach (var (name, content) in new[] { ("a", first), ("b", corrected), ("c", first) })
        {
            // Storage tells the time of an upload in whole seconds.
            await Task.Delay(TimeSpan.FromSeconds(1.1), Token);
            await pipeline.PublishAsync($"lingering-{name}.txt", content);
            publications.Add((await azurite.Get<ReportTable>().FindAsync(Key, Token))!.Publication);
        }

        Assert.Equal(3, publications.Distinct().Count());
        Assert.Equal(publications.Skip(1).OrderBy(publication => publication.ToString(), StringComparer.Ordinal), await PublicationsAsync());
        await azurite.Get<FinalAccounts.Azure.Steps.DeleteReport>().RunAsync(Key, Token);
        Assert.Empty(await PublicationsAsync());
    }

    private async Task<IEnumerable<Publication>> PublicationsAsync() => (await azurite.Get<FigureTable>().OfLineAsync(Key.Year, StatementId.T05, LineKeys.Total, after: null, Token)
        .Where(row => row.Item.Department == Key.Department)
        .Select(row => row.Item.Publication)
        .Distinct()
        .ToListAsync(Token)).OrderBy(publication => publication.ToString(), StringComparer.Ordinal);
}
