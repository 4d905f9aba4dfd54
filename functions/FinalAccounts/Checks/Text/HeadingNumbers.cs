using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Text;

/// <summary>The numbers of headings （一）（二）（三） follow each other, and so do those of items between two that do.</summary>
internal sealed class HeadingNumbers() : ProseRule(
    "text-heading-number",
    new("标题编号连续", "Numbering of headings"),
    new("同级标题编号连续，不重复、不跳号", "headings of one level are numbered in sequence"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    // So many slips in one report are not slips: two lists run through each other (the halves of a statement copied as text), or pages are out of order.
    private const int Flood = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var slips = Slips(report).ToList();
        return slips.Count <= Flood
            ? slips
            : [Report(
                $"有 {slips.Count} 处标题编号前后不连续，第一处在此。可能是版面顺序被打乱，未逐处列出。请核对标题编号。",
                $"The numbers of {slips.Count} headings do not follow each other; this is the first. The text may be out of order, so they are not listed. Check the numbering.",
                slips[0].Place!,
                Severity.Info)];
    }

    private IEnumerable<Finding> Slips(FinalAccountsReport report)
    {
        var labels = report.Statements.SelectMany(statement => statement.Lines)
            .Select(line => CanonicalText.Of(line.Label))
            .ToHashSet(StringComparer.Ordinal);
        var last = new int[6];
        var printed = new int[6];
        var since = new int[6];
        var paragraphs = report.Prose.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Section is ProseSection.Contents or ProseSection.Tables
                || paragraph.Marker is not { } marker
                || labels.Contains(CanonicalText.Of(paragraph.Text)))
            {
                continue;
            }

            if (marker.Level == 4 && ItemSlip(paragraphs, i, labels, out var counted))
            {
                yield return Report(
                    $"“{paragraph.Text[..Math.Min(24, paragraph.Text.Length)]}”的序号应为“{counted}”：前后各项按顺序编号。请更正编号。",
                    $"The item “{paragraph.Text[..Math.Min(24, paragraph.Text.Length)]}” should be numbered {counted}: those before and behind it are numbered in sequence. Mend the number.",
                    paragraph.Place);
            }

            // Text that is numbered counts as a member of the sequence; only headings are judged.
            var (level, expected) = (marker.Level, last[marker.Level] + 1);
            if (level is 2 or 3 && paragraph.IsHeading && last[level] > 0 && marker.Number != expected && marker.Number != printed[level] + 1
                && (marker.Number > 1 || (level == 3 && IsSameList(report, since[level], i, last[level])))
                && !Mentions(report, since[level], i, HeadingMarker.Print(level, expected)))
            {
                expected = marker.Number > printed[level] ? printed[level] + 1 : expected;
                yield return Report(
                    $"标题“{paragraph.Text}”的编号应为“{HeadingMarker.Print(level, expected)}”：前一个同级标题是“{paragraphs[since[level]].Text[..Math.Min(24, paragraphs[since[level]].Text.Length)]}”。请更正编号。",
                    $"The heading “{paragraph.Text}” should be numbered “{HeadingMarker.Print(level, expected)}” after “{paragraphs[since[level]].Text[..Math.Min(24, paragraphs[since[level]].Text.Length)]}”. Mend the number.",
                    paragraph.Place);
                last[level] = expected;
            }
            else
            {
                last[level] = marker.Number;
            }

            // One number that was left out is one slip: what counts on from the wrong number is right.
            printed[level] = marker.Number;
            since[level] = i;
            Array.Clear(last, level + 1, last.Length - level - 1);
            Array.Clear(printed, level + 1, printed.Length - level - 1);
        }
    }

    // 1. 2. 2. 4.: between two neighbours that leave room for one number, another stands.
    private static bool ItemSlip(IReadOnlyList<ProseParagraph> paragraphs, int at, HashSet<string> labels, out int counted)
    {
        counted = 0;
        if (at == 0 || at + 1 >= paragraphs.Count || paragraphs[at].Section is ProseSection.Overview or ProseSection.Terms or ProseSection.Units
            || paragraphs[at - 1].Marker is not { Level: 4, Number: var before } || paragraphs[at + 1].Marker is not { Level: 4, Number: var behind }
            || labels.Contains(CanonicalText.Of(paragraphs[at - 1].Text)))
        {
            return false;
        }

        counted = before + 1;
        var number = paragraphs[at].Marker!.Value.Number;
        return (behind == before + 2 && number != counted)
            || (behind == number + 1 && (number == before || number == before + 2) && GoesOn(paragraphs, at));
    }

    // 1. 2. 2. 3., 1. 2. 4. 5.: one number twice, or left out, in a list that counts on from it; lists within lists are numbered in another way (1、 and 1.).
    private static bool GoesOn(IReadOnlyList<ProseParagraph> paragraphs, int at) => at >= 2
        && paragraphs[at - 2].Marker is { Level: 4 } first && first.Number == paragraphs[at - 1].Marker!.Value.Number - 1
        && Enumerable.Range(at - 2, 4).Select(i => paragraphs[i].Compact.Value[paragraphs[i].Marker!.Value.Length - 1]).Distinct().Count() == 1;

    // A sequence that begins again at one is another list, unless headings went before it and nothing without a number stands between as its title.
    private static bool IsSameList(FinalAccountsReport report, int from, int to, int last)
    {
        var paragraphs = report.Prose.Paragraphs;
        return last >= 2 && paragraphs[from].IsHeading && paragraphs[to].Section == paragraphs[from].Section
            && Enumerable.Range(from + 1, to - from - 1).All(i =>
                paragraphs[i].Marker is not null || paragraphs[i].Compact.Value.AsSpan().ContainsAny("，。；"));
    }

    // A number that a paragraph swallowed (…规则。（八）负责…) is there.
    private static bool Mentions(FinalAccountsReport report, int from, int to, string marker) =>
        Enumerable.Range(from, to - from).Any(i => report.Prose.Paragraphs[i].Compact.Value.IndexOf(marker, 1, StringComparison.Ordinal) > 0);
}
