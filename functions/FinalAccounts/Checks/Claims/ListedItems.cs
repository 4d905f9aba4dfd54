using System.Text.RegularExpressions;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The items that the prose lists as parts of personnel and public-use expenditure have an amount in T06.</summary>
internal sealed partial class ListedItems() : ProseRule(
    "prose-listed-items",
    new("所列支出项目在公开06表有数", "Items listed have an amount"),
    new("“主要包括”所列项目在公开06表中不为空", "the items listed after 主要包括 are not blank in T06"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var lines = report[StatementId.T06].Lines.Where(line => line.Code is { Length: 5 }).ToList();
        if (report[StatementId.T06].Status != StatementStatus.Read)
        {
            yield break;
        }

        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Basic))
        {
            var text = paragraph.Compact.Value;
            var listed = new HashSet<string>(StringComparer.Ordinal);
            var blank = new List<(Figure Figure, int At)>();
            foreach (var opening in Opening().EnumerateMatches(text))
            {
                var from = opening.Index + opening.Length;
                var end = text.AsSpan(from).IndexOfAny("；。");
                var list = end < 0 ? text[from..] : text.Substring(from, end);
                var at = from;
                foreach (var name in Names(list, lines))
                {
                    var same = lines.Where(line => FigureResolver.Same(line.Label, name)).ToList();
                    if (same.Count == 1 && report.Certain(new FigureKey(StatementId.T06, same[0].Key, ColumnKeys.Amount)) is { } figure && listed.Add(same[0].Key)
                        && figure.Value is null or 0m && (figure.Printed.Length > 0 || AddsUp(report, same[0].Key[..3])))
                    {
                        blank.Add((figure, at));
                    }

                    at += name.Length + 1;
                }
            }

            // A text that lists the whole form is the template's, not a statement about the amounts.
            if (blank.Count == 0 || listed.Count < 3)
            {
                continue;
            }

            var unlisted = report[StatementId.T06].Figures.Where(figure => figure.Line.Code is { Length: 5 } && figure.Value > 0m && !listed.Contains(figure.Line.Key) && !IsMentioned(text, figure.Line.Label) && AddsUp(report, figure.Line.Key[..3])).ToList();
            var names = string.Join('、', blank.Select(item => item.Figure.Line.Label));
            var others = unlisted.Count is 0 or > 3 ? "" : string.Join('、', unlisted.Select(figure => $"{figure.Line.Label} {figure.Printed}{figure.Unit}"));
            yield return Report(
                $"文字列出“{names}”，公开06表中该项为空或为 0{(others.Length > 0 ? $"；而有数的“{others}”未列出" : "")}。请核对所列项目。",
                $"The prose lists “{names}”, which T06 leaves blank or 0{(others.Length > 0 ? $", and does not list “{others}”, which has an amount" : "")}. Check the list.",
                [.. blank.Select(item => item.Figure), .. unlisted.Count <= 3 ? unlisted : []],
                blank.Count <= 2 || 3 * blank.Count <= listed.Count ? null : Severity.Info) with
            { Place = paragraph.PlaceAt(paragraph.Compact.Original(blank[0].At)) };
        }
    }

    // 公务用车运行维护费及购置费, 离退休补贴: named, though not by its label alone.
    private static bool IsMentioned(string text, string label) =>
        text.Contains(CompactText.ValueOf(label).TrimEnd('费'), StringComparison.Ordinal)
        || (label is "离休费" or "退休费" && text.Contains("离退休", StringComparison.Ordinal));

    // The last two may be joined by 和, which is also part of names.
    private static IEnumerable<string> Names(string list, List<StatementLine> lines) => list.Split('、').SelectMany(name =>
        name.Contains('和', StringComparison.Ordinal) && !lines.Exists(line => FigureResolver.Same(line.Label, name)) ? name.Split('和') : [name]);

    // Only where the items make up their class were the rows read, and printed, in their places.
    private static bool AddsUp(FinalAccountsReport report, string economicClass)
    {
        var figures = report[StatementId.T06].Figures;
        var whole = figures.FirstOrDefault(figure => figure.Line.Key == economicClass);
        var parts = figures.Where(figure => figure.Line.Code is { Length: 5 } code && code.StartsWith(economicClass, StringComparison.Ordinal) && figure.Value is not null).ToList();
        return whole?.Value is not null && parts.Count > 0 && parts.Select(part => part.Interval).Aggregate((a, b) => a + b).Meets(whole.Interval);
    }

    [GeneratedRegex("包括：|主要(?:用于)?(?:包括|是|为|支付)：?(?=[\\p{IsCJKUnifiedIdeographs}（）]{2,16}、)")]
    private static partial Regex Opening();
}
