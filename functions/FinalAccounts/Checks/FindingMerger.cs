using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// One cause, one finding: when a figure is wrong, the prose that repeats its true value contradicts it too, the shares and rates that are
/// computed from it fail, and a blank total is both missing and wrong. What is no finding in the corrected report is put under the cause.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="rules">The rules that are not equations.</param>
/// <param name="related">What a report differs in from others: last year's, its units'.</param>
internal sealed class FindingMerger(
    FinalAccountsReport report,
    IReadOnlyList<IFindingRule> rules,
    Func<FinalAccountsReport, IEnumerable<Finding>> related)
{
    /// <summary>The findings of the equations, with those of the rules that the same cause explains put under them, and the others behind.</summary>
    /// <param name="causes">The finding of each cause.</param>
    /// <param name="cancellationToken">Ends the work between two rules.</param>
    public IEnumerable<Finding> Merge(IReadOnlyList<CauseFinding> causes, CancellationToken cancellationToken)
    {
        List<Finding> all = [];
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.AddRange(rule.Check(report));
        }

        all.AddRange(related(report));
        var found = ProseConsequences.CombineDoubts([.. new CommonNumber(report, rules).Combine(ProseConsequences.Combine(all))]).Select(finding => (Finding: finding, Cause: CauseOf(causes, finding))).ToList();
        var remaining = causes.Count == 0 ? [] : Remaining(causes, [.. found.Where(pair => IsOfProse(pair.Finding) || pair.Cause >= 0).Select(pair => pair.Finding.Identity)]);
        var merged = causes.Select(cause => cause.Finding).ToArray();
        var others = new List<Finding>();
        foreach (var (finding, direct) in found)
        {
            // A share of a wrong total may have been held against another whole: what the mended report no longer shows had the same cause.
            var cause = direct < 0 && causes.Count == 1 && IsOfProse(finding) ? 0 : direct;
            // What is only to be looked at proves nothing: an error of its own is not put under it.
            if (cause < 0 || finding.Severity < causes[cause].Finding.Severity || (causes[cause].Statement is null && remaining.Contains(Name(finding))))
            {
                others.Add(finding);
                continue;
            }

            merged[cause] = merged[cause] with
            {
                Explains = [.. merged[cause].Explains, .. finding.Explains.IsEmpty ? [finding.Identity] : finding.Explains],
                Operands = [.. merged[cause].Operands, .. finding.Operands.Where(operand => operand is Claim)],
                Elsewhere = [.. merged[cause].Elsewhere, .. finding.Elsewhere],
            };
        }

        return merged.Concat(others);
    }

    private static bool IsOfProse(Finding finding) => finding is { Verdict: Verdict.Violated, Severity: not Severity.Info, Operands: [Claim, ..] };

    // What those rules find in the report with every cause mended.
    private HashSet<(string, object?)> Remaining(
        IEnumerable<CauseFinding> causes,
        HashSet<string> concerned)
    {
        if (concerned.Count == 0)
        {
            return [];
        }

        var values = new Dictionary<FigureKey, decimal>();
        foreach (var (key, value) in causes.SelectMany(cause => cause.Corrected))
        {
            values.TryAdd(key, value);
        }

        var corrected = CorrectedReport.Of(report, values);
        return [.. rules.Where(rule => concerned.Contains(rule.Description.Id)).SelectMany(rule => rule.Check(corrected)).Concat(related(corrected)).Select(Name)];
    }

    // The cause that corrects a figure which the finding is about; -1 for none.
    private static int CauseOf(IReadOnlyList<CauseFinding> causes, Finding finding)
    {
        for (var i = 0; i < causes.Count; i++)
        {
            if (finding.Verdict == Verdict.Violated && finding.Operands.Any(operand => Keys(operand).Any(key => causes[i].Corrected.ContainsKey(key) || key.Statement == causes[i].Statement)))
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<FigureKey> Keys(PrintedNumber number) => number switch
    {
        Figure figure => [figure.Key],
        Claim claim => ((FigureKey?[])[claim.Figure, claim.OfFigure]).OfType<FigureKey>(),
        _ => [],
    };

    // A finding's name in both reports: its rule, and the claim or figure that it is about.
    private static (string, object?) Name(Finding finding) => (finding.Identity, finding.Operands.FirstOrDefault() switch
    {
        Figure figure => figure.Key,
        Claim claim => claim.Id,
        _ => finding.Place,
    });
}
