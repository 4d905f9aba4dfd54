using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>Every linear identity that the independent transcription found over the tables is an instance of one of the catalogue, with its verdict.</summary>
public partial class SeedIdentitiesTests
{
    // What the transcription compares although no form demands it. Each has its reason in seed-truth.md or report-format.md.
    private static readonly Dictionary<string, string> NotIdentities = new()
    {
        ["B-09-10-车"] = "vehicles held under 三公 and vehicles among state assets are counted differently",
        ["B-06-09-接待"] = "T06 covers basic expenditure only; the catalogue has it as at most",
        ["B-06-09-出国"] = "as above",
        ["B-06-09-公车"] = "as above",
        ["B-06-09-购车"] = "as above",
        ["B-非财政拆分"] = "the sum of differences; follows from the row sums of T03 and T05",
    };

    private static readonly HashSet<string> Known = [.. Instances()];

    public static TheoryData<string, string, string> LinearIdentities()
    {
        using var document = TruthReport.Open("seed-identities.json");
        var data = new TheoryData<string, string, string>();
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var section = entry.GetProperty("sec").GetString()!;
            var id = entry.GetProperty("id").GetString()!;
            var operands = entry.GetProperty("operands").GetString()!;
            if (section[0] is 'A' or 'B' && Linear().IsMatch(operands) && !NotIdentities.ContainsKey(id))
            {
                data.Add(id, operands, entry.GetProperty("verdict").GetString()!);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(LinearIdentities))]
    public void It_is_an_instance_of_the_catalogue_with_its_verdict(string id, string operands, string verdict)
    {
        var sides = operands.Split('=');
        var terms = Terms(sides[0], -1).Concat(Terms(sides[1], 1)).ToArray();
        if (terms.Count(term => term.Value is not null) > 1)
        {
            Assert.True(Known.Contains($"{Normal(terms)} {(verdict == "holds exactly" ? Verdict.Holds : Verdict.Rounding)}"), $"{id}: {operands} ({verdict})");
        }
    }

    [Fact]
    public void There_are_more_than_180_of_them() => Assert.True(LinearIdentities().Count > 180);

    private static IEnumerable<string> Instances()
    {
        var report = TruthReport.Load();
        foreach (var identity in new ReportChecker().Check(report).Identities)
        {
            if (identity.Verdict is Verdict.Holds or Verdict.Rounding)
            {
                var terms = identity.Terms.Select(term => (term.Weight, Figure: report[term.Figure])).Append((-1, report[identity.Total])).ToArray();
                yield return $"{Normal(terms.Select(term => (term.Item1, term.Item2?.Value, term.Item2?.Place.Line ?? 0)))} {identity.Verdict}";
            }
        }
    }

    // Sign, amount and line of every operand, in one order and with one sign of the whole; zeros and blanks add nothing and are left out
    // unless there is nothing else; then the total's line must do.
    private static string Normal(IEnumerable<(int Weight, decimal? Value, int Line)> terms)
    {
        var all = terms.ToArray();
        var counted = all.Where(term => term.Value is not (null or 0m)).ToArray();
        if (counted.Length == 0)
        {
            return $"zero {all.Single(term => term.Weight == -1).Line}";
        }

        var plus = string.Join(' ', counted.Select(term => $"{term.Weight * term.Value:+0.00;-0.00}@{term.Line}").Order(StringComparer.Ordinal));
        var minus = string.Join(' ', counted.Select(term => $"{-term.Weight * term.Value:+0.00;-0.00}@{term.Line}").Order(StringComparer.Ordinal));
        return string.CompareOrdinal(plus, minus) < 0 ? plus : minus;
    }

    private static IEnumerable<(int Weight, decimal? Value, int Line)> Terms(string side, int weight)
    {
        foreach (Match match in Term().Matches(side))
        {
            decimal? value = match.Groups["value"].Value == "空" ? null : decimal.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
            yield return (match.Groups["sign"].Value == "−" ? -weight : weight, value, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex(@"(?<sign>[+−])?(?<value>空|[\d.]+)\(L(?<line>\d+)\)")]
    private static partial Regex Term();

    [GeneratedRegex(@"^(空|[\d.]+)\(L\d+\) = (\s?[+−]?(空|[\d.]+)\(L\d+\))*$")]
    private static partial Regex Linear();
}
