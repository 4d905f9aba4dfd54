using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Changes every figure of a report, one at a time, and measures what the checks make of it.</summary>
internal static class MutationRun
{
    /// <summary>公开01表 to 公开09表.</summary>
    public static readonly StatementId[] Money =
        [StatementId.T01, StatementId.T02, StatementId.T03, StatementId.T04, StatementId.T05, StatementId.T06, StatementId.T07, StatementId.T08, StatementId.T09];

    /// <summary>The score of each kind over one report.</summary>
    /// <param name="report">The unchanged report.</param>
    /// <param name="every">1 for every mutation, n for each n-th.</param>
    public static SortedDictionary<MutationKind, MutationScore> Over(FinalAccountsReport report, int every = 1)
    {
        var checker = new ReportChecker();
        var unchanged = checker.Check(report);
        var known = unchanged.Findings.Select(Name).ToHashSet();
        var binding = new Binding(unchanged);
        var scores = new SortedDictionary<MutationKind, MutationScore>();
        foreach (var kind in Enum.GetValues<MutationKind>())
        {
            scores[kind] = new();
        }

        var mutations = Mutator.Of(report, Money)
            .Where(mutation => binding.Shows(mutation.Moves(report)))
            .Where((_, i) => i % every == 0);
        var judged = mutations.AsParallel().AsOrdered().Select(mutation => (mutation, Findings: checker.Check(report.With(mutation.Changes)).Findings));
        foreach (var (mutation, findings) in judged)
        {
            var errors = findings.Where(finding => finding.Severity == Severity.Error && !known.Contains(Name(finding))).ToList();
            var suspect = errors.FirstOrDefault()?.Suspects.FirstOrDefault();
            var original = suspect is null ? null : OriginalOf(report, mutation, suspect);
            scores[mutation.Kind].Add(
                mutation,
                bound: mutation.Changes.All(change => binding.Count(change.Key) >= 2 || report[change.Key]!.Value is null),
                detected: errors.Count > 0,
                first: original is not null,
                mended: original is not null && suspect!.Suggested is { } suggested && suggested == (original.Value ?? 0),
                errors: errors.Select(finding => finding.Identity).ToList());
        }

        return scores;
    }

    // What is wrong in the unchanged report is still wrong in the changed one, perhaps in other words.
    private static (string, string) Name(Finding finding) =>
        (finding.Identity, finding.Operands.OfType<Claim>().FirstOrDefault()?.Id ?? finding.Message.En);

    /// <summary>All kinds together.</summary>
    public static MutationScore Sum(IEnumerable<MutationScore> scores)
    {
        var sum = new MutationScore();
        foreach (var score in scores)
        {
            sum.Add(score);
        }

        return sum;
    }

    /// <summary>The table of <c>docs/performance.md</c>.</summary>
    public static string Table(IReadOnlyDictionary<MutationKind, MutationScore> scores)
    {
        var text = new StringBuilder("| Change | Tried | Detected | Bound twice | First suspect | Original value | More than one error |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (kind, score) in scores)
        {
            Row(text, Words(kind), score);
        }

        Row(text, "**all**", Sum(scores.Values));
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, MutationScore score) => text.Append(
        $"| {name} | {score.Tried} | {MutationScore.Percent(score.Detected, score.Tried)} % | {score.Bound} | {MutationScore.Percent(score.First, score.Bound)} % " +
        $"| {MutationScore.Percent(score.Mended, score.Bound)} % | {MutationScore.Percent(score.Several, score.Bound)} % |\n");

    // A slide changes two figures; either may be named first.
    private static Figure? OriginalOf(FinalAccountsReport report, Mutation mutation, Suspect suspect) => mutation.Changes
        .Where(change => suspect.Statement == change.Key.Statement && suspect.Line.Key == change.Key.Line && suspect.Column.Key == change.Key.Column)
        .Select(change => report[change.Key])
        .FirstOrDefault();

    private static string Words(MutationKind kind) => kind switch
    {
        MutationKind.Digit => "one digit changed",
        MutationKind.Transposition => "two digits transposed",
        MutationKind.DroppedDigit => "a digit dropped",
        MutationKind.Sign => "sign turned",
        MutationKind.RowCopy => "copied from the next line",
        MutationKind.ColumnCopy => "copied from the next column",
        MutationKind.RowSlide => "slid to the next line (two figures)",
        _ => "slid to the next column (two figures)",
    };
}
