using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FinalAccounts.Narrative;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

public partial class SeedClaimsTests
{
    private static readonly string[] NumberProperties =
    [
        "amount", "change", "pct", "share", "budget", "full_year_budget", "completion", "count", "groups", "persons", "batches", "score", "优", "良", "中", "差",
    ];

    [Fact]
    public void Every_claim_of_the_transcription_is_read_with_its_values_at_its_line()
    {
        var report = ReportSamples.Seed();
        using var truth = TruthReport.Open("seed-figures.json");
        var missing = new List<string>();
        var count = 0;
        foreach (var expected in truth.RootElement.GetProperty("narrative_claims").EnumerateArray())
        {
            count++;
            var (first, last) = Lines(expected.GetProperty("src"));
            foreach (var name in NumberProperties)
            {
                if (expected.TryGetProperty(name, out var property) && property.GetString() is { } printed && !IsRead(printed))
                {
                    missing.Add($"{expected.GetProperty("id")} {name} {printed}");
                }
            }

            bool IsRead(string printed) => report.Claims.Any(claim =>
                claim.Place.Line >= first && claim.Place.Line <= last
                && (printed == "持平" ? claim.Printed == "持平" : claim.Value == Value(printed)));
        }

        Assert.Equal(67, count);
        Assert.Empty(missing);
    }

    [Fact]
    public void A_claim_names_the_character_at_which_its_number_is_printed()
    {
        var report = ReportSamples.Seed();
        var lines = File.ReadAllLines(ReportSamples.SeedPath());
        Assert.All(report.Claims, claim =>
        {
            var line = lines[claim.Place.Line!.Value - 1];
            Assert.Equal(claim.Printed, line.Substring(claim.Place.Column!.Value - 1, claim.Printed.Length));
        });
    }

    [Fact]
    public void A_sentence_broken_by_a_page_is_read_whole()
    {
        var report = ReportSamples.Seed();
        Assert.Contains(report.Claims, claim => claim.Place.Line == 507 && claim.Reason == "年末部分项目资金被收回");
        Assert.Contains(report.Claims, claim => claim is { Place.Line: 559, Aspect: ClaimAspect.Count, Value: 0m });
    }

    [Theory]
    [InlineData("2、一般公共服务支出（类）财政事务（款）行政运行（项）\n。年初预算为12.30万元，支出决算为45.60万元。")]
    [InlineData("2、一般公共服务支出（类）财政事务（款）行政运行\n（项）\n。年初预算为12.30万元，支出决算为45.60万元。")]
    public void An_item_in_other_print_than_its_sentence_may_have_lines_of_its_own(string item)
    {
        var report = ReportSamples.SeedWithProse($"五、一般公共预算财政拨款支出决算情况说明\n1、教育支出（类）普通教育（款）学前教育（项）\n。年初预算为1.00万元，支出决算为2.00万元。\n{item}\n");
        Assert.Contains("行政运行（项）", Assert.Single(report.Claims, claim => claim.Printed == "45.60").Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_and_duties_make_no_claims() =>
        Assert.DoesNotContain(ReportSamples.Seed().Claims, claim => claim.Section is ProseSection.Terms or ProseSection.Overview or ProseSection.Contents);

    private static (int First, int Last) Lines(JsonElement source)
    {
        var parts = source.ToString().Split('-');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    private static decimal Value(string printed) =>
        decimal.Parse(Number().Match(printed).Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[+-]?\d+(\.\d+)?")]
    private static partial Regex Number();
}
