using System.Net;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>HEAD, and answers that the caller has already.</summary>
[Collection(ApiCollection.Name)]
public sealed class ConditionalTests(ApiServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HEAD_answers_like_GET_without_a_body()
    {
        foreach (var (function, get) in HttpFile.Requests(server.Client.BaseAddress!, ApiServer.FunctionKey).Where(one => one.Request.Method == HttpMethod.Get))
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, get.RequestUri);
            foreach (var (name, values) in get.Headers)
            {
                head.Headers.TryAddWithoutValidation(name, values);
            }

            using var whole = await server.Client.SendAsync(get, Token);
            using var answer = await server.Client.SendAsync(head, Token);

            Assert.True(whole.StatusCode == answer.StatusCode, $"{function}: GET {whole.StatusCode}, HEAD {answer.StatusCode}");
            Assert.Equal(whole.Headers.ETag, answer.Headers.ETag);
            Assert.Equal(whole.Content.Headers.ContentType, answer.Content.Headers.ContentType);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/statements")]
    [InlineData("/statements/T05")]
    [InlineData("/statements/T05.csv?code=201*")]
    [InlineData("/figures")]
    [InlineData("/findings.html")]
    [InlineData("/claims")]
    [InlineData("/identities")]
    [InlineData("/versions")]
    [InlineData("/changes")]
    public async Task An_answer_that_the_caller_has_costs_the_pointer(string part)
    {
        using var first = await server.Client.GetAsync(Seed.Address + part, Token);
        first.EnsureSuccessStatusCode();
        var (tables, blobs) = (server.Traffic.Reads("table").Count, server.Traffic.Reads("blob").Count);

        using var again = new HttpRequestMessage(HttpMethod.Get, Seed.Address + part);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var known = await server.Client.SendAsync(again, Token);

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(first.Headers.ETag, known.Headers.ETag);
        Assert.Equal((1, 0), (server.Traffic.Reads("table").Count - tables, server.Traffic.Reads("blob").Count - blobs));
    }

    [Fact]
    public async Task A_page_of_the_site_that_the_caller_has_is_not_read()
    {
        using var first = await server.Client.GetAsync("/index.html", Token);
        first.EnsureSuccessStatusCode();
        var before = server.Traffic.Reads("blob").Count;

        using var known = await AskAsync(first.Headers.ETag!.ToString());
        using var stale = await AskAsync("W/\"0x0\"");
        using var foreign = await AskAsync("\"no tag of storage\", \"another\"");

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(first.Headers.ETag, known.Headers.ETag);
        Assert.Empty(await known.Content.ReadAsByteArrayAsync(Token));
        Assert.All([stale, foreign], answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));

        // Known: its properties; stale: its properties and the page; several tags: the page.
        Assert.Equal(4, server.Traffic.Reads("blob").Count - before);

        async Task<HttpResponseMessage> AskAsync(string tags)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/index.html");
            request.Headers.TryAddWithoutValidation("If-None-Match", tags);
            return await server.Client.SendAsync(request, Token);
        }
    }
}
