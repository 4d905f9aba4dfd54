using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// One cause, one finding: when a figure is wrong, the prose that repeats its true value contradicts it too, and a blank total is both missing
/// and wrong. Such findings are put under the one that names the figure.
/// </summary>
internal static class FindingMerger
{
    /// <summary>The findings of the equations, with those of the rules that the same cause explains put under them, and the others behind.</summary>
    public static IEnumerable<Finding> Merge(IReadOnlyList<Finding> equations, IEnumerable<Finding> rules)
    {
        var merged = equations.ToArray();
        var others = new List<Finding>();
        foreach (var finding in rules)
        {
            var at = Array.FindIndex(merged, cause => IsExplained(cause, finding));
            if (at < 0)
            {
                others.Add(finding);
                continue;
            }

            merged[at] = merged[at] with
            {
                Severity = finding.Severity < merged[at].Severity ? finding.Severity : merged[at].Severity,
                Explains = [.. merged[at].Explains, finding.Identity],
                Operands = [.. merged[at].Operands, .. finding.Operands.Where(operand => operand is Claim)],
            };
        }

        return merged.Concat(others);
    }

    // Only a certain suspect explains: the one figure that a cause names.
    private static bool IsExplained(Finding cause, Finding finding) =>
        cause.Suspects is [{ Suggested: { } suggested } suspect, ..]
        && suspect.Statement is { } statement
        && finding.Verdict == Verdict.Violated
        && finding.Operands.Length > 0
        && new FigureKey(statement, suspect.Line.Key, suspect.Column.Key) is var wrong
        && finding.Operands.All(operand => operand switch
        {
            Claim claim => claim.Figure == wrong && claim.Value is not null && Agrees(claim, suggested, UnitOf(cause, wrong)),
            Figure figure => figure.Key == wrong,
            _ => false,
        });

    private static bool Agrees(Claim claim, decimal suggested, Unit unit) => claim.Interval.Contains(suggested * unit.Scale);

    // The suspect is one of the operands of the finding's own equation; the unit is the claim's usual one where it is not.
    private static Unit UnitOf(Finding cause, FigureKey wrong) =>
        cause.Operands.OfType<Figure>().FirstOrDefault(figure => figure.Key == wrong)?.Unit ?? Unit.WanYuan;
}
