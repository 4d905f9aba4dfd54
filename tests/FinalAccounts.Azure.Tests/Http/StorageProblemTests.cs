using System.Text.Json;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>What a caller learns when the storage does not answer.</summary>
public sealed class StorageProblemTests
{
    // Nothing listens on the first port.
    private const string Nowhere =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;"
        + "BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;TableEndpoint=http://127.0.0.1:1/devstoreaccount1;";

    [Theory]
    [InlineData("/api/reports")]
    [InlineData("/api/reports.csv")]
    [InlineData("/api/reports.html")]
    public async Task Storage_that_does_not_answer_is_a_503_in_problem_details(string path)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(ResourceNames.StorageConnection, Nowhere)]).Build();
        await using var services = new ServiceCollection()
            .AddSingleton(new StorageResilienceOptions { MaxRetries = 1, FirstDelay = TimeSpan.FromMilliseconds(1) })
            .AddFinalAccounts(configuration)
            .BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        using var body = new MemoryStream();
        context.Response.Body = body;

        var answer = await services.GetRequiredService<ReportEndpoints>().ListAsync(context.Request, TestContext.Current.CancellationToken);
        await answer.ExecuteAsync(context);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, context.Response.StatusCode);
        Assert.StartsWith("application/problem+json", context.Response.ContentType, StringComparison.Ordinal);
        Assert.Equal("urn:final-accounts:problem:storage-unavailable", JsonDocument.Parse(body.ToArray()).RootElement.GetProperty("type").GetString());
    }
}
