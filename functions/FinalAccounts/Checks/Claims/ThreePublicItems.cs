using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>
/// What a sentence on 三公 lists behind 其中 or 包括 (燃料费, 维修费; one reception after the other) is part of the amount before it. A list may leave
/// things out, so only what is more than the whole is wrong, and what is less is worth a look where the list says that it is the content.
/// </summary>
internal sealed class ThreePublicItems() : ProseRule(
    "prose-listed-parts",
    new("“三公”经费所列明细", "What a 三公 amount consists of"),
    new("所列各项明细之和 ≤ 其前的支出数", "the items listed ≤ the amount before them"),
    Severity.Warning,
    FindingCategory.Accuracy)
{
    // What ends a list: these are no parts of the whole.
    private static readonly string[] NoParts = ["平均", "人均", "每", "最高", "最低", "节约", "比上年"];
    private static readonly string[] Openings = ["其中", "包括"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var amounts = report.Claims.Where(claim => claim is { Section: ProseSection.ThreePublic, Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null, Unit.IsMoney: true }).ToList();
        for (var i = 0; i < amounts.Count; i++)
        {
            var whole = amounts[i];
            var parts = List(amounts, i);
            if (PartFamilies.Meaning(whole) is null || parts.Count < 2 || whole.Value <= 0m || Opens(whole.Sentence, parts[0]) is not { } content)
            {
                continue;
            }

            var sum = parts.Select(part => part.Interval).Aggregate((a, b) => a + b);
            if (!sum.Meets(whole.Interval) && (content || sum.Low > whole.Interval.High))
            {
                var expected = parts.Sum(part => part.Value!.Value * part.Unit.Scale) / whole.Unit.Scale;
                var equation = string.Join(" + ", parts.Select(part => part.Printed + part.Unit));
                yield return Compare(
                    Report(
                        $"“{whole.Subject}”为 {whole.Printed}{whole.Unit}，而其后所列 {parts.Count} 项明细之和 {equation} = {Round(expected, whole.Decimals)}{whole.Unit}。请核对。",
                        $"“{whole.Subject}” is {whole.Printed} {whole.Unit}, but the {parts.Count} items listed after it add up to {equation} = {Round(expected, whole.Decimals)} {whole.Unit}. Check them.",
                        [whole, .. parts],
                        sum.Low > whole.Interval.High ? null : Severity.Info),
                    whole.Value,
                    expected,
                    (sum.Slack + whole.Interval.Slack) / whole.Unit.Scale);
            }
        }
    }

    private static List<Claim> List(List<Claim> amounts, int at)
    {
        var parts = new List<Claim>();
        for (var i = at + 1; i < amounts.Count; i++)
        {
            var (part, before) = (amounts[i], amounts[i - 1]);
            if (PartFamilies.Meaning(part) is not null || !IsNear(amounts[at], part) || Array.Exists(NoParts, word => part.Subject.Contains(word, StringComparison.Ordinal))
                || (before.Sentence.EndsWith('。') && !string.Equals(before.Sentence, part.Sentence, StringComparison.Ordinal)))
            {
                break;
            }

            parts.Add(part);
        }

        return parts;
    }

    // Of one sentence, or of the parts of one that semicolons part.
    private static bool IsNear(Claim whole, Claim part) =>
        part.Place.Page == whole.Place.Page && part.Place.Line == whole.Place.Line && part.Unit == whole.Unit;

    // True when the list says that it is the content (具体内容包括), false when it names some of it, null when no list opens.
    private static bool? Opens(string sentence, Claim first)
    {
        var text = CompactText.ValueOf(sentence);
        var at = text.IndexOf(CompactText.ValueOf(first.Subject), StringComparison.Ordinal);
        var lead = at > 0 ? text[..at] : text;
        return !Array.Exists(Openings, word => lead.Contains(word, StringComparison.Ordinal)) ? null : lead.Contains("内容包括", StringComparison.Ordinal);
    }
}
