using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>Findings on other reports in words, with the numbers of both, the difference and what rounding allows.</summary>
internal static class RelatedText
{
    private const int NamedAtMost = 5;

    /// <summary>The finding on what differs by one amount.</summary>
    /// <param name="cause">The failed identities, the one to show first.</param>
    /// <param name="adjusted">The word by which the prose explains adjustments, or null.</param>
    public static Finding Of(ImmutableArray<RelatedCheck> cause, string? adjusted)
    {
        var first = cause[0];
        var scale = first.Unit.Scale;
        var (said, stored) = (Said(first), Stored(first));
        var sum = first.Others.Length == 1 ? "" : $" = {Amount(first.Stored / scale, first)} {first.Unit}";
        var (difference, slack) = (Amount(first.Difference / scale, first), FigureText.Plain(first.Slack / scale));
        var implied = first.Equation.Words.Zh is null ? new BilingualText("", "") : new(
            $"推得上年数 {Amount(first.Said / scale, first)} {first.Unit}",
            $" gives {Amount(first.Said / scale, first)} {first.Unit}");
        implied = first.Identity is PriorProseImplied ? implied : new("", "");
        var others = Others(cause);
        var ground = Ground(first.Identity.Relationship, adjusted);
        return Finding(cause, adjusted, new(
            $"{said.Zh}{implied.Zh}，而{stored.Zh}{sum}；相差 {difference} {first.Unit}，四舍五入最多允许 {slack}。{others.Zh}{ground.Zh}",
            $"{Capital(said.En)}{implied.En}, but {stored.En}{sum}; they differ by {difference} {first.Unit}, and rounding allows {slack} at most. {others.En}{ground.En}"));
    }

    /// <summary>The finding when most of what the prose says of last year differs from last year's report.</summary>
    public static Finding OtherScope(List<RelatedCheck> failed, int bound, string? adjusted)
    {
        var first = failed[0];
        var scale = first.Unit.Scale;
        var (said, stored) = (Said(first), Stored(first));
        var ground = Ground(Relationship.PriorYear, adjusted);
        return Finding([.. failed], adjusted, new(
            $"文字说明推出的上年数与上年决算多处不符：核对 {bound} 处，{failed.Count} 处不符。例如 {said.Zh}推得 {Amount(first.Said / scale, first)} {first.Unit}，而{stored.Zh}。{ground.Zh}",
            $"Last year's amounts as the prose implies them mostly differ from last year's report: {failed.Count} of {bound} that were compared. For example, {said.En} gives {Amount(first.Said / scale, first)} {first.Unit}, but {stored.En}. {ground.En}"));
    }

    private static Finding Finding(ImmutableArray<RelatedCheck> cause, string? adjusted, BilingualText message)
    {
        var first = cause[0];
        var scale = first.Unit.Scale;
        return new()
        {
            Identity = first.Identity.Description.Id,
            Severity = adjusted is null ? first.Identity.Description.Severity : Severity.Info,
            Verdict = Verdict.Violated,
            Category = first.Identity.Description.Category,
            Message = message,
            Provided = first.Said / scale,
            Expected = first.Stored / scale,
            Difference = first.Difference / scale,
            Slack = first.Slack / scale,
            Operands = first.Equation.Said,
            Elsewhere = first.Others,
            Explains = [.. cause.Select(check => check.Name)],
            Place = first.Equation.Said[0].Place,
        };
    }

    private static BilingualText Said(RelatedCheck check)
    {
        if (check.Equation.Words.Zh is not null)
        {
            return check.Equation.Words;
        }

        var figure = (Figure)check.Equation.Said[0];
        var name = FigureText.Of(figure);
        return new($"{name.Zh} {figure.Printed} {figure.Unit}", $"{name.En} is {figure.Printed} {figure.Unit}");
    }

    private static BilingualText Stored(RelatedCheck check)
    {
        if (check.Identity.Relationship == Relationship.PriorYear)
        {
            var (report, figure) = check.Others[0];
            var name = FigureText.Of(figure);
            return new(
                $" {report.Year} 年度决算 {name.Zh}为 {figure.Printed} {figure.Unit}",
                $"the report of {report.Year} has {figure.Printed} {figure.Unit} at {name.En}");
        }

        var terms = string.Join(" + ", check.Others.Take(NamedAtMost).Select(other => $"{other.Report.Department} {other.Figure.Printed}"));
        var more = check.Others.Length > NamedAtMost ? " + …" : "";
        return new($"所属 {check.Others.Length} 个单位之和 {terms}{more}", $"the {check.Others.Length} units have {terms}{more}");
    }

    private static BilingualText Others(ImmutableArray<RelatedCheck> cause)
    {
        if (cause.Length == 1)
        {
            return new("", "");
        }

        var names = cause.Skip(1).Take(NamedAtMost)
            .Select(check => check.Equation.Said[0] is Figure figure ? FigureText.Of(figure) : check.Equation.Words)
            .ToList();
        return new(
            $"同样的差额还有 {cause.Length - 1} 处：{string.Join("、", names.Select(name => name.Zh))}。",
            $"The same difference shows in {cause.Length - 1} more: {string.Join(", ", names.Select(name => name.En))}. ");
    }

    private static BilingualText Ground(Relationship relationship, string? adjusted) => (relationship, adjusted) switch
    {
        (Relationship.Units, _) => new(
            "如系汇总时抵销的内部往来，无须更正；否则请核对单位构成和各单位决算。",
            "If transfers between the units were eliminated, nothing is wrong; otherwise check the list of units and their reports."),
        (_, { } word) => new(
            $"说明中提到“{word}”，差额可能由此而来。",
            $"The explanations speak of “{word}”, which may be the reason."),
        _ => new(
            "如因账务调整、机构改革或口径变化，请在说明中写明；否则请核对。",
            "If accounts were corrected, the department reorganised or its scope changed, say so in the explanations; otherwise check it."),
    };

    private static string Amount(decimal value, RelatedCheck check) =>
        Math.Round(value, Math.Max(2, check.Equation.Said[0].Decimals), MidpointRounding.AwayFromZero)
            .ToString("F" + Math.Max(2, check.Equation.Said[0].Decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
