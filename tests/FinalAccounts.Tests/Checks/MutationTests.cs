using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>Every figure of the seed's statements T01–T09 changed, one at a time: is it noticed, named first, and given its own value back?</summary>
public class MutationTests(ITestOutputHelper output)
{
    private static readonly FinalAccountsReport Seed = TruthReport.Load();
    private static readonly ReportChecker Checker = new();

    public static TheoryData<string> Kinds => ["digit", "transposition", "dropped digit", "sign", "row slide", "column slide"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_changed_figure_is_noticed_and_named_with_its_own_value(string kind)
    {
        var tally = new Tally();
        var misses = new List<string>();
        foreach (var (key, printed, bound) in Mutations(kind))
        {
            var original = Seed[key]!.Value!.Value;
            var result = Checker.Check(Seed.With(key, printed));
            var findings = result.Findings.Where(finding => finding.Severity is Severity.Error or Severity.Warning).ToArray();
            var first = findings.SelectMany(finding => finding.Suspects).FirstOrDefault();
            var named = first is not null && new FigureKey(first.Statement!.Value, first.Line.Key, first.Column.Key) == key;
            var right = named && first!.Suggested == original;
            tally = tally.Add(findings.Length > 0, bound > 1, named, right);
            if (findings.Length == 0 || (bound > 1 && !right))
            {
                misses.Add($"{key} {Seed[key]!.Printed} → {printed} (bound {bound}): {findings.Length} findings; {first?.Statement}/{first?.Line.Key}/{first?.Column.Key} → {first?.Suggested}; of {findings.SelectMany(f => f.Suspects).Count()}");
            }
        }

        output.WriteLine($"{kind}: {tally}");
        foreach (var miss in misses)
        {
            output.WriteLine(miss);
        }

        Assert.True(tally.All > 40, "too few mutations to measure");
        Assert.True(tally.Noticed >= 0.99m * tally.All, $"{kind}: {tally}");
        Assert.True(tally.Named >= 0.95m * tally.Bound, $"{kind}: {tally}");
        Assert.True(tally.Right >= 0.95m * tally.Bound, $"{kind}: {tally}");
    }

    private static IEnumerable<(FigureKey Key, string Printed, int Bound)> Mutations(string kind)
    {
        var bound = Checker.Check(Seed).Identities
            .Where(identity => identity.Verdict is Verdict.Holds or Verdict.Rounding && IsEquality(identity.Identity))
            .SelectMany(identity => identity.Terms.Select(term => term.Figure).Append(identity.Total))
            .CountBy(key => key)
            .ToDictionary();
        foreach (var figure in Seed.Statements.Where(statement => statement.Id <= StatementId.T09).SelectMany(statement => statement.Figures))
        {
            if (figure.Value is { } value && figure.Unit.IsMoney && bound.TryGetValue(figure.Key, out var count)
                && Change(figure, value, kind) is { } printed && Math.Abs(decimal.Parse(printed, CultureInfo.InvariantCulture) - value) > 0.1m)
            {
                yield return (figure.Key, printed, count);
            }
        }
    }

    private static bool IsEquality(string id) => !IdentityCatalogue.All.Single(rule => rule.Id == id).Equation.En.Contains('≤', StringComparison.Ordinal);

    private static string? Change(Figure figure, decimal value, string kind)
    {
        var text = value.ToString("F2", CultureInfo.InvariantCulture);
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        switch (kind)
        {
            case "digit":
                var at = figure.Line.Key.Length % digits.Length;
                return Point(digits[..at] + (char)('0' + ((digits[at] - '0' + 3) % 10)) + digits[(at + 1)..]);
            case "transposition":
                var pair = Enumerable.Range(0, digits.Length - 1).FirstOrDefault(i => digits[i] != digits[i + 1], -1);
                return pair < 0 ? null : Point($"{digits[..pair]}{digits[pair + 1]}{digits[pair]}{digits[(pair + 2)..]}");
            case "dropped digit":
                return digits.Length < 4 ? null : Point(digits.Remove(digits.Length / 2, 1));
            case "sign":
                return value == 0m ? null : "-" + text;
            case "row slide":
                var lines = Seed[figure.Statement].Lines;
                var next = lines.SkipWhile(line => line.Key != figure.Line.Key).Skip(1).FirstOrDefault();
                return next is null ? null : Seed[figure.Statement][next.Key, figure.Column.Key]?.Value?.ToString("F2", CultureInfo.InvariantCulture);
            default:
                var columns = Seed[figure.Statement].Columns;
                var column = columns.SkipWhile(column => column.Key != figure.Column.Key).Skip(1).FirstOrDefault();
                return column is null ? null : Seed[figure.Statement][figure.Line.Key, column.Key]?.Value?.ToString("F2", CultureInfo.InvariantCulture);
        }
    }

    private static string Point(string digits) => digits.PadLeft(3, '0').Insert(digits.PadLeft(3, '0').Length - 2, ".");

    private readonly record struct Tally(int All, int Noticed, int Bound, int Named, int Right)
    {
        public Tally Add(bool noticed, bool bound, bool named, bool right) =>
            new(All + 1, Noticed + (noticed ? 1 : 0), Bound + (bound ? 1 : 0), Named + (bound && named ? 1 : 0), Right + (bound && right ? 1 : 0));
    }
}
