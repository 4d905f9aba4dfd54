using System.Text;
using System.Text.Json;
using FinalAccounts.CommandLine;
using NJsonSchema;
using Xunit;

namespace FinalAccounts.Local.Tests.Check;

public class CheckJsonTests
{
    [Fact]
    public async Task The_check_of_the_seed_has_the_documented_shape() =>
        Assert.Empty((await Schema()).Validate(Check(RepositoryFiles.Seed).Json));

    [Fact]
    public async Task The_check_of_a_seed_with_a_changed_total_has_the_documented_shape()
    {
        var path = WriteTemporary(SeedText().Replace("合计\t34,763.87", "合计\t34,736.87", StringComparison.Ordinal));
        var (code, json) = Check(path);

        Assert.Equal(ExitCode.Errors, code);
        Assert.Empty((await Schema()).Validate(json));
    }

    [Fact]
    public async Task The_check_of_a_refused_file_has_the_documented_shape()
    {
        var (code, json) = Check(RepositoryFiles.PathOf("global.json"));

        Assert.Equal(ExitCode.Unread, code);
        Assert.Empty((await Schema()).Validate(json));
    }

    [Fact]
    public void Judgements_of_plausibility_can_be_left_out()
    {
        Assert.Contains("\"category\":\"plausibility\"", Check(RepositoryFiles.Seed).Json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("plausibility", Check(RepositoryFiles.Seed, plausibility: false).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_refuses_what_is_not_documented()
    {
        var changed = Check(RepositoryFiles.Seed).Json.Replace("\"verdict\":", "\"outcome\":", StringComparison.Ordinal);

        Assert.NotEmpty((await Schema()).Validate(changed));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_its_path()
    {
        var (code, json) = Check("no-such-report.pdf");
        var refusal = JsonDocument.Parse(json).RootElement.GetProperty("refusal");

        Assert.Equal(ExitCode.Unread, code);
        Assert.Equal("file-not-found", refusal.GetProperty("code").GetString());
        Assert.Contains("no-such-report.pdf", refusal.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_give_one_line_each_in_the_order_named()
    {
        using var output = new MemoryStream();
        using (var sink = new JsonSink(output))
        {
            CheckRun.Run(["missing-a.txt", RepositoryFiles.Seed, "missing-b.txt"], jobs: 2, sink, TestContext.Current.CancellationToken);
        }

        var lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        string[] files = [.. lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("report").GetProperty("file").GetString()!)];
        Assert.Equal(["missing-a.txt", Path.GetFileName(RepositoryFiles.Seed), "missing-b.txt"], files);
    }

    [Fact]
    public void Amounts_are_written_as_printed_and_blanks_as_null()
    {
        var figures = JsonDocument.Parse(Check(RepositoryFiles.Seed).Json).RootElement.GetProperty("figures").EnumerateArray().ToList();

        var used = figures.Single(figure => Is(figure, "T09", "reception.domestic.foreign-affairs", "final"));
        Assert.Equal(JsonValueKind.Null, used.GetProperty("value").ValueKind);
        var total = figures.Single(figure => Is(figure, "T01", "income.total", "amount"));
        Assert.Equal("34763.87", total.GetProperty("value").GetString());
        Assert.Equal("34,763.87", total.GetProperty("printed").GetString());
        Assert.Equal(146, total.GetProperty("place").GetProperty("line").GetInt32());
    }

    private static bool Is(JsonElement figure, string statement, string line, string column) =>
        figure.GetProperty("statement").GetString() == statement
        && figure.GetProperty("line").GetProperty("key").GetString() == line
        && figure.GetProperty("column").GetProperty("key").GetString() == column;

    private static (ExitCode Code, string Json) Check(string path, bool plausibility = true)
    {
        using var output = new MemoryStream();
        ExitCode code;
        using (var sink = new JsonSink(output))
        {
            code = CheckRun.Run([path], jobs: 1, sink, CancellationToken.None, plausibility);
        }

        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }

    private static string SeedText() => File.ReadAllText(RepositoryFiles.Seed);

    private static string WriteTemporary(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(RepositoryFiles.PathOf("docs", "check.schema.json"));
}
