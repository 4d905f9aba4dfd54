using System.Text.RegularExpressions;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Checks.Claims;

/// <summary>An item of the prose is named as its line of T05. Where no line bears the name, the one with the same amount that no other item speaks of is meant.</summary>
internal sealed partial class ItemNames() : ProseRule(
    "prose-item-name",
    new("科目名称与报表一致", "Names of items"),
    new("文字所称功能科目（类、款、项）与公开05表的名称、代码一致", "the items by function are named, and coded, in the prose as in T05"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var finding in Classes(report).Concat(Levels(report)))
        {
            yield return finding;
        }

        if (report[StatementId.T05].Status != StatementStatus.Read)
        {
            yield break;
        }

        var items = ClaimGroup.Of(report)
            .Where(group => group.Section is ProseSection.GeneralBudget or ProseSection.FiscalExpenditure && group.Amount is { Unit.IsMoney: true })
            .Select(group => (Group: group, Path: ItemPath.Parse(group.Subject)))
            .Where(item => item.Path is { Level: 3 })
            .ToList();
        var named = items.Select(item => item.Group.Amount!.Figure?.Line).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (group, path) in items)
        {
            if (Find(report, group, path!, named) is { } line)
            {
                var amount = group.Amount!;
                yield return Report(
                    $"文字称“{group.Subject}”{amount.Printed}{amount.Unit}，公开05表同一金额的科目是“{FigureText.Line(line)}”。请核对科目的类、款、项名称。",
                    $"The prose names “{group.Subject}” with {amount.Printed} {amount.Unit}; in T05 that amount stands under “{FigureText.Line(line)}”. Check the item's names.",
                    [amount, line]);
            }
        }
    }

    // 农林水支出（类）林业和草原（类）行政运行（项）: one level is named twice, and another not at all.
    private IEnumerable<Finding> Levels(FinalAccountsReport report) =>
        from paragraph in report.Prose.Paragraphs
        where paragraph.Section is ProseSection.GeneralBudget or ProseSection.FiscalExpenditure
        from Match match in TwiceTheLevel().Matches(paragraph.Compact.Value)
        select Report(
            $"“{match.Value}”中级次“（{match.Groups["level"].Value}）”写了两次。请核对类、款、项。",
            $"“{match.Value}” has the level （{match.Groups["level"].Value}） twice. Check class, group and item.",
            paragraph.PlaceAt(paragraph.Compact.Original(match.Index)));

    // 文化体育与传媒支出 where the statements, or other sentences, have the class under its name of today.
    private IEnumerable<Finding> Classes(FinalAccountsReport report)
    {
        var claims = report.Claims
            .Where(claim => claim is { Section: ProseSection.GeneralBudget or ProseSection.FiscalExpenditure, Aspect: ClaimAspect.Amount or ClaimAspect.Final })
            .Select(claim => (Claim: claim, Name: ItemPath.Parse(claim.Subject) is { } path ? path.Levels[0] == 1 ? path.Names[0] : "" : SubjectPhrase.Key(claim.Subject)))
            .Where(item => item.Name.Length > 0)
            .GroupBy(item => item.Name, item => item.Claim, StringComparer.Ordinal)
            .ToList();
        foreach (var named in claims)
        {
            if (ClassificationCodes.FunctionalClasses.FirstOrDefault(one => one.Names.Skip(1).Any(former => FigureResolver.Same(former.Text, named.Key))) is { Name: var today }
                && !FigureResolver.Same(today, named.Key)
                && (claims.Exists(other => FigureResolver.Same(other.Key, today)) || Labels(report).Any(label => FigureResolver.Same(label, today))))
            {
                yield return Report(
                    $"文字称“{named.Key}（类）”，别处为“{today}”。请统一为现行的类级科目名称。",
                    $"The prose names the class “{named.Key}”, elsewhere it is “{today}”. Use the present name throughout.",
                    [named.First()]);
            }
        }
    }

    private static IEnumerable<string> Labels(FinalAccountsReport report) =>
        report[StatementId.T05].Lines.Where(line => line.Code is { Length: 3 }).Concat(report[StatementId.T04].Lines).Select(line => line.Label);

    private static Figure? Find(FinalAccountsReport report, ClaimGroup group, ItemPath path, HashSet<string> named)
    {
        if (group.Amount!.Figure is { } bound)
        {
            // Found by its code: the name is another one.
            return path.Code == bound.Line && report.Certain(bound) is { } coded && !FigureResolver.Same(coded.Line.Label, path.Names[^1]) ? coded : null;
        }

        var same = report[StatementId.T05].Figures
            .Where(figure => figure.Column.Key == ColumnKeys.Total && figure.Line.Code is { Length: 7 } && figure.Value > 0m && !named.Contains(figure.Line.Key)
                && group.Amount.Interval.Meets(figure.Interval) && report.Certain(figure.Key) is not null)
            .Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    [GeneratedRegex("[^，。；：、）\\d.]{2,24}（(?<level>[类款])）[^，。；：、（）\\d]{2,24}（\\k<level>）")]
    private static partial Regex TwiceTheLevel();
}
