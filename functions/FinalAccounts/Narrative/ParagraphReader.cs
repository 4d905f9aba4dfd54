using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Reads one paragraph from left to right: numbers, words that stand for numbers, and reasons, each for the subject that is spoken of.</summary>
internal sealed partial class ParagraphReader
{
    // A path of three names and codes is shorter.
    private const int LongestItem = 240;

    private readonly ProseParagraph paragraph;
    private readonly ClaimBuilder builder;
    private readonly SubjectTracker subject;
    private readonly ClaimLog log;
    private readonly int fiscalYear;
    private readonly string text;
    private readonly bool speaksOfNextYear;
    private readonly ImmutableArray<ReasonSpan> reasons;
    private readonly List<YearComparison> comparisons;
    private readonly ImmutableArray<Measure> measures;
    private readonly Dictionary<int, NumberRow> rows;

    private readonly ParagraphAmounts amounts;

    // The number read last, what it is, and how many of its kind stand right before it.
    private (Measure Measure, ClaimAspect Aspect, string? Of, int Index)? last;

    // How many of the comparisons stand before the number read last.
    private int passed;

    // Where the last row of numbers ends, with what is said of its numbers (…的 80 %、67 %).
    private int rowEnd = -1;

    // Where the last change of a count ends.
    private int countChanged = -1;

    public ParagraphReader(ProseParagraph paragraph, FigureResolver resolver, string department, int fiscalYear, ClaimLog log)
    {
        (this.paragraph, this.fiscalYear, this.log) = (paragraph, fiscalYear, log);
        text = paragraph.Compact.Value;
        speaksOfNextYear = text.Contains(string.Create(CultureInfo.InvariantCulture, $"{fiscalYear + 1}年"), StringComparison.Ordinal);
        reasons = ReasonSpan.All(text);
        comparisons = YearComparison.All(text);
        measures = Measure.All(text);
        rows = NumberRow.All(text, measures);
        amounts = new(text, log);
        subject = new(resolver, department, paragraph.Section, log);
        builder = new(paragraph, resolver, department, subject, log);
    }

    /// <summary>Reads the paragraph into the log.</summary>
    /// <param name="item">The subject of the heading above, for sentences that name none.</param>
    public void Read(string? item)
    {
        var start = paragraph.Marker?.Length ?? 0;
        if (item is not null)
        {
            subject.Enter(item);
        }

        subject.EnterTitle(text.AsSpan(start));
        var from = start;
        foreach (var mark in Marks(start, item))
        {
            switch (mark)
            {
                case ItemMark path:
                    subject.Enter(path.Named);
                    break;
                case ReasonMark { Span: var span }:
                    if (subject.Group > 0 && span.End > span.Start)
                    {
                        log.Explain(subject.Group, text[span.Start..span.End]);
                    }

                    break;
                case WordMark { Word: var word } when !InReason(word.Start) && (word.Year ?? fiscalYear) == fiscalYear:
                    ReadWord(word, Math.Max(from, ClauseWords.SentenceStart(text, word.Start, start)));
                    break;
                case GarbledMark { Number: var number }:
                    SkipGarbled(number, Math.Max(from, ClauseWords.SentenceStart(text, number.Start, start)));
                    from = number.End;
                    break;
                case MeasureMark { Measure: var measure } when measure.Start >= from:
                    var lead = Math.Max(from, ClauseWords.SentenceStart(text, measure.Start, start));
                    from = rows.TryGetValue(measure.Start, out var row) && ReadRow(row, lead) ? row.Numbers[^1].End : measure.End;
                    if (from != measure.End)
                    {
                        rowEnd = from;
                    }
                    else if (lead == rowEnd && text[lead..measure.Start] is "的" or "、" or "和")
                    {
                        builder.Skip(measure);
                        rowEnd = from;
                    }
                    else
                    {
                        ReadMeasure(measure, lead);
                    }

                    break;
            }
        }
    }

    private IEnumerable<Mark> Marks(int start, string? item)
    {
        List<Mark> marks = [.. ItemMarks(start, item)];
        foreach (var span in reasons)
        {
            marks.Add(new ReasonMark(span));
        }

        foreach (var number in GarbledNumber.All(text))
        {
            marks.Add(new GarbledMark(number));
        }

        foreach (var measure in measures)
        {
            marks.Add(new MeasureMark(measure));
        }

        foreach (var word in ClauseWords.Comparisons(text))
        {
            marks.Add(new WordMark(word));
        }

        return marks.Count < 2 ? marks : marks.OrderBy(mark => mark.At);
    }

    // An item may open the paragraph and every sentence of it, its own number before it.
    private IEnumerable<Mark> ItemMarks(int start, string? item)
    {
        for (var at = start; at >= 0 && at < text.Length;)
        {
            var body = at + (at > start && HeadingMarker.Of(text.AsSpan(at)) is { } marker ? marker.Length : 0);
            if (ItemPath.At(text.AsSpan(body, Math.Min(LongestItem, text.Length - body))) is { } path)
            {
                item = ItemPath.Below(item, path);
                yield return new ItemMark(body, item);
            }

            var end = text.AsSpan(at).IndexOfAny("。；");
            at = end < 0 ? -1 : at + end + 1;
        }
    }

    // What follows a number that cannot be read is said of its subject all the same.
    private void SkipGarbled(GarbledNumber number, int leadStart)
    {
        last = null;
        builder.Skip(number);
        if (!InReason(number.Start) && text[number.End - 1] == '元')
        {
            subject.Follow(SubjectPhrase.WithoutFillers(subject.Remark(text[leadStart..number.Start])), ClaimAspect.Amount);
        }
    }

    // 甲 10 万元、乙 20 万元，分别占 33 % 和 67 %: each number is said of the amount at its place. 甲、乙分别为 10 万元、20 万元: of the name at its place.
    private bool ReadRow(NumberRow row, int leadStart)
    {
        var first = row.Numbers[0];
        var lead = SubjectPhrase.WithoutFillers(text[leadStart..first.Start]);
        if (InReason(first.Start) || IsOfNextBudget(first.Start) || Interpretation.Of(lead, first, paragraph.Section, fiscalYear) is not { } read)
        {
            return false;
        }

        var words = lead[..^read.Cue];

        // 收、支总计 10 万元，分别增加 1 万元、2 万元: the names are in the subject itself.
        if (subject.IsOne(words) || (!subject.IsNamed(words) && ParallelSubjects.Name(subject.Subject, row.Numbers.Length - 1) is not null))
        {
            return false;
        }

        if (read.Aspect is not ClaimAspect.Amount && !subject.IsNamed(words) && read.Base?.Contains('、', StringComparison.Ordinal) != true)
        {
            return ReadOfAmounts(row, words, lead, leadStart);
        }

        // Numbers of several years, counts, or of names that are not as many: none of them is certain.
        var names = NumberRow.SpeaksOfYears(words) || (first.HasUnit && !first.IsMoney && !first.IsPercent) ? []
            : row.Names(SubjectPhrase.WithoutFillers(words.Replace("分别", "", StringComparison.Ordinal)));
        for (var i = 0; i < row.Numbers.Length; i++)
        {
            if (names.IsEmpty || read.Base?.Contains('、', StringComparison.Ordinal) == true)
            {
                builder.Skip(row.Numbers[i]);
            }
            else
            {
                Read(row.Numbers[i], names[i] + lead[^read.Cue..], leadStart);
            }
        }

        return true;
    }

    private bool ReadOfAmounts(NumberRow row, string words, string lead, int leadStart)
    {
        var known = amounts.Last(row.Numbers.Length, row.Numbers[0].Start);
        for (var i = 0; i < row.Numbers.Length; i++)
        {
            if (known.IsEmpty)
            {
                builder.Skip(row.Numbers[i]);
                continue;
            }

            subject.Speak(known[i]);
            Read(row.Numbers[i], row.Directions[i].Length > 0 ? words + row.Directions[i] : lead, leadStart);
            subject.Return();
        }

        return true;
    }

    private void ReadMeasure(Measure measure, int leadStart)
    {
        if (InReason(measure.Start) || IsOfNextBudget(measure.Start))
        {
            builder.Skip(measure);
            return;
        }

        if (last is { } before && before.Measure.End == leadStart && (before.Measure.Unit == measure.Unit || (before.Measure.IsMoney && measure.IsMoney)) && ParallelSubjects.Continues(text[leadStart..measure.Start]))
        {
            ReadParallel(measure, before);
            return;
        }

        last = null;
        if (measure.Unit.Symbol == Measure.BareTenThousand)
        {
            // 0.30 万 is 0.30 万元 with a part of its unit left out.
            builder.Skip(measure, withoutUnit: true);
            measure = measure with { Unit = Unit.WanYuan };
        }

        Read(measure, SubjectPhrase.WithoutFillers(subject.Remark(text[leadStart..measure.Start])), leadStart);
    }

    private void Read(Measure measure, string lead, int leadStart)
    {
        if (IsOfCount(measure, lead, leadStart))
        {
            countChanged = measure.End;
            builder.Skip(measure);
            return;
        }

        var read = Interpretation.Of(lead, measure, paragraph.Section, fiscalYear);
        if (read is { Aspect: ClaimAspect.Amount or ClaimAspect.Final } && IsLastYears(measure, leadStart))
        {
            read = read with { Aspect = ClaimAspect.PriorAmount };
        }

        var unit = measure.Unit;
        if (read is null)
        {
            var lacking = !measure.HasUnit && (builder.LacksUnit(measure, lead) || (measure.Decimals == 2 && IsLastYears(measure, leadStart)));
            builder.Skip(measure, withoutUnit: lacking);

            // What follows is said of it all the same: 基本支出 850.00，占 68 %.
            if (lacking)
            {
                subject.Follow(lead, ClaimAspect.Amount);
            }

            return;
        }

        if (!measure.HasUnit)
        {
            if (measure.Value != 0m || measure.Decimals > 0 || read.Cue == 0)
            {
                builder.Skip(measure, withoutUnit: read.Cue > 0 || builder.LacksUnit(measure, lead));
                subject.Follow(lead[..^read.Cue], read.Aspect);
                return;
            }

            unit = Unit.WanYuan;
        }

        var aspect = read.Aspect;
        var of = read.Base;
        if (aspect == ClaimAspect.CompletionRate && lead.StartsWith('的'))
        {
            // 完成全年预算 84.82 万元的 73.2%: only right behind a budget.
            if (!log.EndsWithBudget(subject.Group))
            {
                builder.Skip(measure);
                return;
            }
        }
        else if (aspect is ClaimAspect.Change or ClaimAspect.ChangeRate)
        {
            // Without a comparison nothing says against what the number grew.
            if (ComparisonBefore(measure.Start) is not { } with)
            {
                builder.Skip(measure);
                return;
            }

            // Nothing here holds the budget of another year.
            if (with.WithLastBudget || (with is { WithBudget: true, Year: { } budgeted } && budgeted != fiscalYear))
            {
                builder.Skip(measure);
                return;
            }

            of = with.Year is { } year && year < fiscalYear - 1 ? year.ToString(CultureInfo.InvariantCulture) : null;

            aspect = !with.WithBudget ? aspect : aspect == ClaimAspect.Change ? ClaimAspect.BudgetDifference : ClaimAspect.BudgetDifferenceRate;
        }

        if (read.Sign == 0 && measure.IsMoney && !log.HasBudget(subject.Group))
        {
            builder.Skip(measure);
            return;
        }

        if (aspect is not (ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Share) && subject.IsSilent(lead[..^read.Cue]) && amounts.WholeMeant(subject.Group, measure.Start) is { } whole)
        {
            subject.Resume(whole);
        }

        if (!subject.Follow(lead[..^read.Cue], aspect, of))
        {
            builder.Skip(measure);
            return;
        }

        // 减少为 0 万元 says what it fell to.
        if (aspect == ClaimAspect.Change && text[measure.Start - 1] == '为' && builder.IsThisYear(measure))
        {
            aspect = ClaimAspect.Amount;
        }

        var sign = read.Sign != 0 ? read.Sign : log.DirectionOf(subject.Group, aspect);
        var value = aspect == ClaimAspect.Amount || sign > 0 ? measure.Value : -Math.Abs(measure.Value);
        if (aspect == ClaimAspect.Share && string.IsNullOrEmpty(of))
        {
            of = ShareOpening(measure.Start);
        }

        builder.Add(measure.Start, measure.NumberEnd, aspect, value, measure.Decimals, unit, of);
        last = (measure, aspect, of, 0);
        if (aspect is ClaimAspect.Amount or ClaimAspect.Final)
        {
            amounts.Add(measure.Start, subject.Now);
        }
    }

    // Numbers are read from left to right, so the comparisons are passed once.
    private YearComparison? ComparisonBefore(int at)
    {
        while (passed < comparisons.Count && comparisons[passed].End <= at)
        {
            passed++;
        }

        return passed == 0 ? null : comparisons[passed - 1];
    }

    private bool IsLastYears(Measure measure, int leadStart) => Interpretation.IsOfLastYear(text[leadStart..measure.Start], text.AsSpan(measure.End), fiscalYear);

    // 比上年减少 5 批次，下降 20 %: by how much a count changed is neither a count nor a change of the money spoken of.
    private bool IsOfCount(Measure measure, string lead, int leadStart) => measure.IsPercent
        ? leadStart == countChanged && Frames.Match(lead, MeasureKind.Percent) is { Aspect: ClaimAspect.ChangeRate }
        : measure is { HasUnit: true, IsMoney: false, Unit.Symbol: not "分" } && Frames.Match(lead, MeasureKind.Money) is { Aspect: ClaimAspect.Change };

    // 增加 10 万元、20 万元: the same of the next subject; a word of its own (、减少 20 万元) gives it its own direction.
    private void ReadParallel(Measure measure, (Measure Measure, ClaimAspect Aspect, string? Of, int Index) before)
    {
        last = null;
        var words = text[before.Measure.End..measure.Start];
        if (!subject.Beside(before.Index + 1))
        {
            builder.Skip(measure, beside: before.Index == 0 && words == "、" && IsSecond(measure, before.Measure) ? log.Last : null);
            return;
        }

        var falls = Frames.Match(words, measure.IsPercent ? MeasureKind.Percent : MeasureKind.Money) is { } frame ? frame.Sign < 0 : log.Last.Value < 0m;
        builder.Add(measure.Start, measure.NumberEnd, before.Aspect, falls ? -measure.Value : measure.Value, measure.Decimals, measure.Unit, before.Of);
        subject.Return();
        last = (measure, before.Aspect, before.Of, before.Index + 1);
    }

    // 2.05、2.08 万元 of one thing; 分别 and 各 speak of several.
    private bool IsSecond(Measure measure, Measure first) =>
        first.Decimals > 0 && measure.Decimals == first.Decimals && !text.AsSpan(measure.End).StartsWith("、")
        && ParallelSubjects.Name(subject.Subject, 1) is null
        && text[ClauseWords.SentenceStart(text, first.Start, 0)..first.Start] is var words
        && !words.Contains("分别", StringComparison.Ordinal) && !words.Contains('各', StringComparison.Ordinal);

    // 基本支出中，人员经费 …，占 85 %: what stands before 中 is the whole of the shares behind it.
    private string? ShareOpening(int at) =>
        WholeBefore().Matches(text[ClauseWords.SentenceStart(text, at, 0)..at]).LastOrDefault() is { } opening && opening.Groups[1].Value is not "其" ? Amount().Replace(opening.Groups[1].Value, "") : null;

    private void ReadWord(ClauseWords.Word word, int leadStart)
    {
        var aspect = word.AgainstBudget ? ClaimAspect.Comparison : ClaimAspect.Change;
        subject.Outside(text[leadStart..word.Start], words =>
        {
            if (subject.Follow(words, aspect, isWord: true))
            {
                builder.Add(word.Start, word.End, aspect, null, 0, new Unit(""), null);
            }
        });
    }

    // A sentence that names no year speaks of the one with which its paragraph opens.
    private bool IsOfNextBudget(int at) => speaksOfNextYear && text[ClauseWords.SentenceStart(text, at, 0)..at] is var sentence
        && (YearComparison.OpensWithNextBudget(sentence, fiscalYear)
            || (!sentence.Contains("20", StringComparison.Ordinal) && YearComparison.OpensWithNextBudget(text[(paragraph.Marker?.Length ?? 0)..], fiscalYear)));

    private bool InReason(int at)
    {
        foreach (var span in reasons)
        {
            if (span.Start <= at && at < span.End)
            {
                return true;
            }
        }

        return false;
    }

    // What a paragraph is read by, in the order in which it stands there.
    private abstract record Mark(int At);

    private sealed record ItemMark(int At, string Named) : Mark(At);

    private sealed record ReasonMark(ReasonSpan Span) : Mark(Span.Start);

    private sealed record WordMark(ClauseWords.Word Word) : Mark(Word.Start);

    private sealed record GarbledMark(GarbledNumber Number) : Mark(Number.Start);

    private sealed record MeasureMark(Measure Measure) : Mark(Measure.Start);

    // 决算 14.00 万元中: the number is no part of the name.
    [GeneratedRegex(@"(?:数|总额|合计)?为?\d[\d,.]*(?:万|亿)?元$")]
    private static partial Regex Amount();

    [GeneratedRegex("(?:^|[，；：。])在?([^，；：。%]{2,40}?)中[，：]")]
    private static partial Regex WholeBefore();
}
