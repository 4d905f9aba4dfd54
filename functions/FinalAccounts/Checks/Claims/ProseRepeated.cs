using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>What the prose states twice is the same both times. Where a statement holds the number too, <see cref="ProseFigure"/> says which of the two is wrong.</summary>
internal sealed class ProseRepeated() : ProseRule(
    "prose-repeated",
    new("同一数前后一致", "Numbers stated twice"),
    new("同一项目的同一数在文字中前后一致", "the same amount of the same thing is the same wherever it is stated"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            var amounts = group.Claims.Where(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null, Unit.IsMoney: true }).ToList();
            if (amounts is [var first, var second] && first.Aspect != second.Aspect && first.Value * first.Unit.Scale != second.Value * second.Unit.Scale
                && IsItem(first) && !amounts.Exists(claim => ProseFigure.Contradicts(report, claim)))
            {
                yield return Differ(second, first);
            }
        }

        foreach (var same in report.Claims.Where(claim => IsStated(claim) && Certain(report, claim) is null).GroupBy(Name).Where(same => same.Key is not null))
        {
            // What most sentences say is taken for right.
            var usual = same.GroupBy(claim => claim.Value * claim.Unit.Scale).OrderByDescending(values => values.Count()).First().First();
            foreach (var other in same.Where(claim => claim.Group != usual.Group
                && (!claim.Interval.Meets(usual.Interval) || (claim.Decimals == usual.Decimals && claim.Unit == usual.Unit && claim.Value != usual.Value))))
            {
                yield return Differ(other, usual);
            }
        }
    }

    private Finding Differ(Claim one, Claim other)
    {
        var alike = one.Interval.Meets(other.Interval);
        return Compare(
            Report(
                $"“{one.Subject}”一处为 {other.Printed}{other.Unit}，另一处为 {one.Printed}{one.Unit}{(alike ? "，相差在四舍五入之内，但应为同一数" : "")}。请核对后改为一致。",
                $"“{one.Subject}” is {other.Printed} {other.Unit} in one place and {one.Printed} {one.Unit} in another{(alike ? "; rounding would allow it, but it is one number" : "")}. Make them agree.",
                [one, other],
                alike ? Severity.Info : null),
            one.Value,
            other.Value!.Value * other.Unit.Scale / one.Unit.Scale);
    }

    private static Figure? Certain(FinalAccountsReport report, Claim claim) => claim.Figure is { } key ? report.Certain(key) : null;

    private static bool IsItem(Claim claim) => !IsTorn(claim.Subject) && (claim.Figure is not null || ItemPath.Parse(claim.Subject) is not null || Single(claim) is not null);

    // …（款）机关事业单位基本养老 without its （项）: lines out of order tore the name, and what stands behind it speaks of something else.
    private static bool IsTorn(string subject) =>
        subject.LastIndexOf("（款）", StringComparison.Ordinal) is >= 0 and var end && end + 3 < subject.Length && !subject.EndsWith('）');

    private static bool IsStated(Claim claim) => claim is { Value: not null, Subject.Length: > 0 }
        && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget;

    // What is one thing for certain: an item of three levels, a phrase with one meaning, operating costs, the total of procurement.
    private static string? Name(Claim claim)
    {
        var kind = claim.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget ? claim.Aspect.ToString() : "";
        var key = SubjectPhrase.Key(claim.Subject);
        var name = Single(claim) is { } figure ? figure.ToString()
            : ItemPath.Parse(claim.Subject) is { Names.Length: 3 } && !IsTorn(claim.Subject) ? $"{claim.Section} {key}"
            : claim.Section == ProseSection.Operating && key.StartsWith("机关运行经费", StringComparison.Ordinal) ? "operating"
            : claim.Section == ProseSection.Procurement && key.EndsWith("政府采购支出总额", StringComparison.Ordinal) ? "procurement"
            : null;
        return name is null ? null : $"{kind} {name}";
    }

    private static FigureKey? Single(Claim claim)
    {
        var meanings = SubjectFigures.Find(SubjectPhrase.Key(claim.Subject), claim.Section).Distinct().Take(2).ToList();
        return meanings.Count == 1 ? meanings[0] : null;
    }
}
