using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Filters, order and pages of lists; what they must give is taken from the transcription of the seed.</summary>
[Collection(ApiCollection.Name)]
public sealed class ListTests(ApiServer server)
{
    private static readonly string Figures = Seed.Address + "/figures";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Addresses that a list cannot understand, and the parameter at fault.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "?min=many", "bad-filter", "min" },
        { "?max=1,000", "bad-filter", "max" },
        { "?code=20x", "bad-filter", "code" },
        { "?code=*", "bad-filter", "code" },
        { "?has=everything", "bad-filter", "has" },
        { "?sort=colour", "bad-sort", "sort" },
        { "?limit=0", "bad-limit", "limit" },
        { "?limit=10001", "bad-limit", "limit" },
        { "?next=!", "bad-token", "next" },
        { "?next=bm90aGluZw", "bad-token", "next" },
        { "?colour=red", "unknown-parameter", "colour" },
        { "?statement=T99", "bad-statement", "statement" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_a_list_cannot_understand_is_a_400_that_says_which(string query, string type, string parameter)
    {
        using var answer = await server.Client.GetAsync(Figures + query, Token);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("urn:final-accounts:problem:" + type, problem.GetProperty("type").GetString());
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("201", new[] { "201" })]
    [InlineData("20103*", new[] { "20103" })]
    public async Task A_code_keeps_its_lines_and_a_star_those_that_begin_so(string code, string[] begins)
    {
        var expected = Printed(StatementId.T03).Where(figure => figure.Line.Code is { } own
            && begins.Any(begin => code.EndsWith('*') ? own.StartsWith(begin, StringComparison.Ordinal) : own == begin));

        Assert.Equal(expected.Select(Name), (await RowsAsync($"{Figures}?statement=T03&has=value&code={code}")).Select(Name));
    }

    [Fact]
    public async Task Bounds_are_in_yuan_whatever_the_unit_of_the_report()
    {
        // The seed prints 万元.
        var expected = Printed(StatementId.T03).Where(figure => figure.Value is >= 1_000m and <= 2_000m).Select(Name).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await RowsAsync($"{Figures}?statement=T03&min=10000000&max=20000000")).Select(Name));
    }

    [Theory]
    [InlineData("", 7)]
    [InlineData("&sort=value", 7)]
    [InlineData("&sort=-value", 11)]
    [InlineData("&sort=label", 10)]
    public async Task Pages_follow_each_other_without_gap_or_repetition(string sort, int limit)
    {
        var whole = (await RowsAsync($"{Figures}?statement=T03{sort}")).Select(Name).ToList();
        var pages = new List<string>();
        string? next = $"{Figures}?statement=T03{sort}&limit={limit}";
        while (next is not null)
        {
            var answer = await server.Client.GetFromJsonAsync<JsonElement>(next, Token);
            pages.AddRange(answer.GetProperty("data").EnumerateArray().Select(Name));
            next = answer.GetProperty("next_url").GetString();
            Assert.Equal(next is null, answer.GetProperty("next").ValueKind == JsonValueKind.Null);
        }

        Assert.Equal(TruthReport.Load()[StatementId.T03].Figures.Length, whole.Count);
        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task Sorted_by_amount_the_greatest_comes_first_and_blanks_last()
    {
        var values = (await RowsAsync($"{Figures}?statement=T03&sort=-value")).Select(row => row.GetProperty("value").GetString()).ToList();
        var amounts = values.OfType<string>().Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(amounts.OrderDescending(), amounts);
        Assert.All(values.Skip(amounts.Count), Assert.Null);
    }

    [Fact]
    public async Task A_token_answers_no_other_question()
    {
        var first = await server.Client.GetFromJsonAsync<JsonElement>($"{Figures}?limit=5", Token);
        using var other = await server.Client.GetAsync($"{Figures}?limit=5&sort=value&next={first.GetProperty("next").GetString()}", Token);

        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Fact]
    public async Task A_page_as_CSV_ends_with_the_address_of_the_next()
    {
        var records = CsvRecords.Of((await server.Client.GetStringAsync(Figures + ".csv?limit=3", Token)).TrimStart('\uFEFF'));

        Assert.Equal(5, records.Count);
        Assert.Equal("#next", records[^1][0]);
        var following = CsvRecords.Of((await server.Client.GetStringAsync(records[^1][1], Token)).TrimStart('\uFEFF'));
        Assert.DoesNotContain(following[1], records);
    }

    [Theory]
    [InlineData("/api/reports?division=景德镇", 1)]
    [InlineData("/api/reports?division=上海市", 0)]
    [InlineData("/api/reports?department=政务&kind=department", 1)]
    [InlineData("/api/reports?severity=error", 1)]
    [InlineData("/api/reports?min=347688700&max=347688700", 1)]
    [InlineData("/api/reports?min=347688701", 0)]
    [InlineData("/api/codes?code=2010301", 1)]
    [InlineData("/api/codes?code=2010301&classification=economic", 0)]
    public async Task Lists_of_more_than_one_report_are_filtered_as_well(string address, int count) => Assert.Equal(count, (await RowsAsync(address)).Count);

    [Fact]
    public async Task Figures_that_a_finding_names_can_be_asked_for()
    {
        var operands = (await RowsAsync(Seed.Address + "/findings"))
            .SelectMany(finding => finding.GetProperty("operands").EnumerateArray())
            .Where(operand => operand.GetProperty("kind").GetString() == "figure")
            .Select(Name)
            .ToList();
        var named = (await RowsAsync(Figures + "?has=finding")).Select(Name).ToList();

        Assert.NotEmpty(operands);
        Assert.All(operands, operand => Assert.Contains(operand, named));
        Assert.True(named.Count < TruthReport.Load().Statements.Sum(statement => statement.Figures.Length));
    }

    private static IEnumerable<Figure> Printed(StatementId statement) => TruthReport.Load()[statement].Figures.Where(figure => figure.Value is not null);

    private static string Name(Figure figure) => $"{figure.Line.Key}/{figure.Column.Key}";

    private static string Name(JsonElement figure) =>
        $"{figure.GetProperty("line").GetProperty("key").GetString()}/{figure.GetProperty("column").GetProperty("key").GetString()}";

    private async Task<List<JsonElement>> RowsAsync(string address) =>
        [.. (await server.Client.GetFromJsonAsync<JsonElement>(address, Token)).GetProperty("data").EnumerateArray()];
}
