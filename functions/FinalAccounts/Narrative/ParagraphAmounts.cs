using System.Collections.Immutable;

namespace FinalAccounts.Narrative;

/// <summary>Where a paragraph states amounts, and of what: what a later number is said of when its own words do not tell.</summary>
/// <param name="text">The compact text of the paragraph.</param>
/// <param name="log">The claims read so far.</param>
internal sealed class ParagraphAmounts(string text, ClaimLog log)
{
    private readonly List<(int Start, SubjectTracker.State Subject)> amounts = [];

    /// <summary>Notes an amount.</summary>
    /// <param name="start">Where it begins in the compact text.</param>
    /// <param name="subject">What is spoken of there.</param>
    public void Add(int start, SubjectTracker.State subject) => amounts.Add((start, subject));

    /// <summary>Of what the last amounts of a sentence are said, in order; empty when it states fewer.</summary>
    /// <param name="count">How many.</param>
    /// <param name="at">A place in the sentence, behind them.</param>
    public ImmutableArray<SubjectTracker.State> Last(int count, int at)
    {
        var sentence = text.LastIndexOf('。', at) + 1;
        var last = amounts.Where(amount => amount.Start >= sentence).TakeLast(count).Select(amount => amount.Subject).ToImmutableArray();
        return last.Length == count ? last : [];
    }

    /// <summary>
    /// 支出 30 万元，其中甲 10 万元、乙 20 万元。比上年增加 5 万元，增长 20 %: the change of all, or of the last part? The whole when the sentence's own
    /// numbers come nearer to it; else null.
    /// </summary>
    /// <param name="group">What is spoken of now.</param>
    /// <param name="at">Where the number stands.</param>
    public SubjectTracker.State? WholeMeant(int group, int at)
    {
        var sentence = text.LastIndexOf('。', at) + 1;
        if (sentence < 2 || amounts.Count < 2 || amounts[^1].Start >= sentence)
        {
            return null;
        }

        var before = text.LastIndexOf('。', sentence - 2) + 1;
        var (whole, part) = (amounts.Find(amount => amount.Start >= before), amounts[^1]);
        return whole.Start < part.Start && group == part.Subject.Group
            && text.AsSpan(whole.Start, part.Start - whole.Start).Contains("其中", StringComparison.Ordinal)
            && log.AmountOf(whole.Subject.Group) is { } all && log.AmountOf(part.Subject.Group) is { } one
            && ChangeSentence.Of(text[sentence..ClauseWords.SentenceEnd(text, at)]) is { } change && change.Misfit(all) < change.Misfit(one)
            ? whole.Subject : null;
    }
}
