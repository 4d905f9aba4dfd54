using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing.Exports;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Lists by themselves: a list that breaks off says so, pages of any list in any order make up the whole, tokens come back as they were.</summary>
public sealed class ListingTests
{
    private static readonly string[] Orders = ["", "number", "-number", "name", "-name"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_that_breaks_off_on_the_way_says_that_it_is_a_part()
    {
        using var body = new MemoryStream();

        await Assert.ThrowsAsync<InvalidOperationException>(() => List(Breaking(10_000)).WriteCsvAsync(body, Token));

        var records = CsvRecords.Of(Encoding.UTF8.GetString(body.ToArray()).TrimStart('\uFEFF'));
        Assert.Equal(["#incomplete", "10000"], records[^1]);
        Assert.Equal(10_002, records.Count);
    }

    [Fact]
    public async Task A_list_that_breaks_before_anything_is_sent_sends_nothing()
    {
        using var body = new MemoryStream();

        await Assert.ThrowsAsync<InvalidOperationException>(() => List(Breaking(3)).WriteCsvAsync(body, Token));

        Assert.Equal(0, body.Length);
    }

    [Fact]
    public async Task Pages_of_any_list_in_any_order_make_up_the_whole() =>
        await Gen.Select(Gen.Int[-3, 3].Array[0, 30], Gen.Int[1, 7], Gen.Int[0, Orders.Length - 1]).SampleAsync(async (numbers, limit, order) =>
        {
            var sort = Orders[order];
            var rows = numbers.Select((number, index) => new StoredRow<(string, int)>(index.ToString("D3", CultureInfo.InvariantCulture), ($"n{number % 2}", number))).ToList();
            var query = sort.Length == 0 ? "" : $"sort={sort}";
            var whole = await PageAsync(rows, $"?{query}");
            var paged = new List<string>();
            string? next = "";
            while (next is not null)
            {
                var page = await PageAsync(rows, $"?{query}&limit={limit}{(next.Length > 0 ? "&next=" + next : "")}");
                paged.AddRange(page.Rows);
                next = page.Next;
            }

            Assert.Equal(numbers.Length, whole.Rows.Count);
            Assert.Equal(whole.Rows, paged);
        });

    [Fact]
    public void A_token_comes_back_as_it_was() => Gen.Select(Gen.String, Gen.String.Null(), Gen.String).Sample((key, cell, question) =>
    {
        // Storage has no halves of surrogate pairs, and neither has text that came over HTTP.
        var token = new PageToken(Whole(key), cell is null ? null : Whole(cell));
        Assert.Equal(token, PageToken.Read(token.Write(question), question));
        Assert.Throws<ProblemException>(() => PageToken.Read(token.Write(question), question + "?"));
    });

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static async IAsyncEnumerable<StoredRow<(string Name, int Number)>> Breaking(int after)
    {
        for (var i = 0; i < after; i++)
        {
            yield return new(TableKey.Ordinal(i), ("row", i));
        }

        await Task.Yield();
        throw new InvalidOperationException("The storage is gone.");
    }

    private static async Task<(List<string> Rows, string? Next)> PageAsync(List<StoredRow<(string Name, int Number)>> rows, string query)
    {
        using var body = new MemoryStream();
        await List(rows.ToAsyncEnumerable(), query).WriteCsvAsync(body, Token);
        var records = CsvRecords.Of(Encoding.UTF8.GetString(body.ToArray()).TrimStart('\uFEFF'));
        var next = records[^1][0] == "#next" ? records[^1][1].Split("next=")[1] : null;
        return ([.. records[1..^1].Select(record => JsonSerializer.Serialize(record))], next);
    }

    private static Listing<(string Name, int Number)> List(IAsyncEnumerable<StoredRow<(string Name, int Number)>> rows, string query = "")
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/api/any";
        context.Request.QueryString = new(query);
        return new(
            context.Request,
            "any",
            new("任何", "Any"),
            [new("name", "string", new("名", "Name"), row => row.Name), new("number", "integer", new("数", "Number"), row => CellText.Of(row.Number))],
            [])
        {
            Tag = "",
            Rows = _ => rows,
        };
    }
}
