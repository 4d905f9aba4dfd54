using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>
/// The department has one name. Other names are looked for only where the department itself must stand: first in the list of units, in the
/// self-evaluation forms, in the title of an evaluation report, before the year of a sentence on its totals.
/// </summary>
internal sealed partial class DepartmentNames() : ProseRule(
    "text-department-name",
    new("部门名称前后一致", "One name of the department"),
    new("部门名称在全文中一致", "the department is named the same throughout"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var own = Plain(report.Department);

        // Without prose there is nothing to unify: the list of units alone may use a name of its own.
        if (own.Length < 5 || report.Prose.Paragraphs.IsEmpty)
        {
            yield break;
        }

        var others = Candidates(report)
            .Select(named => (Name: Plain(named.Name), named.Place))
            .Where(named => IsVariant(named.Name, own))
            .Concat(Openings(report).Select(named => (Name: Plain(named.Name), named.Place)).Where(named => IsMisspelt(named.Name, own)))
            .GroupBy(named => named.Name, StringComparer.Ordinal)
            .ToList();
        if (others.Count > 0)
        {
            var zh = string.Join("；", others.Select(name => $"“{name.Key}”（{string.Join('、', name.Select(named => named.Place.Describe().Zh).Distinct().Take(4))}）"));
            var en = string.Join("; ", others.Select(name => $"“{name.Key}” ({string.Join(", ", name.Select(named => named.Place.Describe().En).Distinct().Take(4))})"));
            yield return Report(
                $"报告的部门名称是“{own}”，另有：{zh}。请统一名称，或说明更名。",
                $"The report's department is “{own}”, but it is also called {en}. Use one name, or say that it changed.",
                others[0].First().Place);
        }
    }

    private static IEnumerable<(string Name, Place Place)> Candidates(FinalAccountsReport report)
    {
        if (report.Units.Length > 0)
        {
            yield return (report.Units[0].Name, report.Units[0].Place);
        }

        foreach (var form in report.Performance.Forms)
        {
            foreach (var name in ((string?[])[form.Department, form.Implementer]).OfType<string>())
            {
                yield return (name, form.Funds is [{ Adjusted: { } budget }, ..] ? budget.Place : form.Place);
            }
        }

        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Evaluation))
        {
            if (Title().Match(paragraph.Compact.Value) is { Success: true } title)
            {
                yield return (title.Groups[1].Value, paragraph.Place);
            }
        }
    }

    // 青溪县林业局2024年度收入总计 …: who speaks of its totals is the department.
    private static IEnumerable<(string Name, Place Place)> Openings(FinalAccountsReport report) =>
        from paragraph in report.Prose.Paragraphs
        where paragraph.Section is ProseSection.Totals or ProseSection.FiscalTotals or ProseSection.GeneralBudget or ProseSection.FiscalExpenditure or ProseSection.ThreePublic
        let opening = Opening().Match(paragraph.Compact.Value)
        where opening.Success
        select (opening.Groups[1].Value, paragraph.PlaceAt(paragraph.Compact.Original(opening.Groups[1].Index)));

    // One character is another; what is left out may be a short form.
    private static bool IsMisspelt(string name, string own) => name.Length == own.Length && name.Where((character, at) => character != own[at]).Count() == 1;

    // Of the same place and the same kind, and nearly the same; 分局 and other bodies of the same place are not.
    private static bool IsVariant(string name, string own) =>
        name.Length >= 5 && name != own && name[^1] == own[^1] && name[..2] == own[..2] && name[..3] == own[..3]
        && !name.Contains("分局", StringComparison.Ordinal) && Math.Abs(name.Length - own.Length) <= 4
        && Resemblance.Common(name, own) * 10 >= Math.Max(name.Length, own.Length) * 7
        && Resemblance.Common(name, own) >= own.Length - 2;

    private static string Plain(string name) => Remark().Replace(CompactText.ValueOf(name), "");

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])?([^，。：；《》\d]{5,24}?[局委厅院会办部心站校院队处所])20\d\d年")]
    private static partial Regex Opening();

    [GeneratedRegex("（[^）]*）$|本级$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^([^，。：；《》]{5,24}?[局委厅院会办部])(?:20\d\d年度?)[^，。：；]*报告$")]
    private static partial Regex Title();
}
