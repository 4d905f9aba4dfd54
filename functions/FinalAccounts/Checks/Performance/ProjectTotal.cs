using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Performance;

/// <summary>The total of project expenditure that the performance section names is the one of the statements, and of the report's year.</summary>
internal sealed class ProjectTotal() : ProseRule(
    "performance-project-total",
    new("项目支出总额", "Total of project expenditure"),
    new("所称项目支出总额 = 公开03表（或财政拨款）项目支出", "project expenditure as stated = that of T03, or of the fiscal appropriations"),
    Severity.Error,
    FindingCategory.Consistency)
{
    private static readonly FigureKey Whole = new(StatementId.T03, LineKeys.Total, ColumnKeys.Project);
    private static readonly FigureKey General = new(StatementId.T05, LineKeys.Total, ColumnKeys.Project);
    private static readonly FigureKey Fund = new(StatementId.T07, LineKeys.Total, ColumnKeys.Project);
    private static readonly FigureKey Fiscal = new(StatementId.T04, LineKeys.ExpenditureTotal, ColumnKeys.Total);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var claim in report.Claims)
        {
            if (claim is not { Section: ProseSection.Performance, Aspect: ClaimAspect.Amount, Value: { } value }
                || !claim.Subject.EndsWith("项目支出总额", StringComparison.Ordinal) || report.Certain(Whole) is not { Value: { } whole } project)
            {
                continue;
            }

            Figure[] parts = [.. ((FigureKey[])[General, Fund]).Select(key => report.Certain(key)).OfType<Figure>().Where(figure => figure.Value is not null)];
            var fiscal = parts.Length == 0 ? Interval.Zero : parts.Select(part => part.Interval).Aggregate((a, b) => a + b);
            if (claim.Interval.Meets(project.Interval) || claim.Interval.Meets(fiscal) || parts.Any(part => part.Interval.Meets(claim.Interval)))
            {
                continue;
            }

            var expected = whole * project.Unit.Scale / claim.Unit.Scale;
            var meant = report.Certain(Fiscal) is { Value: not null } total && total.Interval.Meets(claim.Interval) ? total : null;
            var (zh, en) = meant is null ? ("", "")
                : ("该数是公开04表财政拨款本年支出合计，含基本支出。", "It is the total fiscal expenditure of T04, basic expenditure included. ");
            var compact = CompactText.ValueOf(claim.Sentence);
            if (compact.Contains($"{report.Year - 1}年", StringComparison.Ordinal))
            {
                zh += $"句中年份 {report.Year - 1} 也应为 {report.Year}。";
                en += $"The year {report.Year - 1} in the sentence should be {report.Year}. ";
            }

            yield return Compare(
                Report(
                    $"“{claim.Subject}”公布 {claim.Printed}{claim.Unit}，而公开03表项目支出为 {project.Printed}{project.Unit}（财政拨款项目支出为 {Round(fiscal.Low / claim.Unit.Scale + fiscal.Slack / claim.Unit.Scale)}{claim.Unit}）。{zh}请核对口径。",
                    $"“{claim.Subject}” is stated as {claim.Printed} {claim.Unit}; project expenditure is {project.Printed} {project.Unit} in T03 ({Round((fiscal.Low + fiscal.Slack) / claim.Unit.Scale)} {claim.Unit} from fiscal appropriations). {en}Check what is meant.",
                    [claim, project, .. parts, .. meant is null ? [] : new[] { meant }]),
                value,
                expected,
                (claim.Interval.Slack + project.Interval.Slack) / claim.Unit.Scale);
        }
    }
}
