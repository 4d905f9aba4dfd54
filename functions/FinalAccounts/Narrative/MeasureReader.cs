using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Reads one number after the other: what it is, of which subject, and which way it points.</summary>
/// <param name="text">The paragraph.</param>
/// <param name="amounts">Takes the amounts, for what is said of them behind.</param>
/// <param name="builder">Takes the claims, and the numbers that are none.</param>
/// <param name="subject">The subject that is spoken of.</param>
/// <param name="log">What was read before.</param>
internal sealed class MeasureReader(ParagraphText text, ParagraphAmounts amounts, ClaimBuilder builder, SubjectTracker subject, ClaimLog log)
{
    // The number read last, what it is, and how many of its kind stand right before it.
    private (Measure Measure, ClaimAspect Aspect, string? Of, int Index)? last;

    // Where the last change of a count ends.
    private int countChanged = -1;

    /// <summary>Reads a number.</summary>
    /// <param name="measure">The number.</param>
    /// <param name="leadStart">Where the words before it begin.</param>
    public void Read(Measure measure, int leadStart)
    {
        if (text.IsInReason(measure.Start) || text.IsOfNextBudget(measure.Start))
        {
            builder.Skip(measure);
            return;
        }

        if (last is { } before && IsBeside(measure, before.Measure, leadStart))
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

        Read(measure, LeadOf(measure.Start, leadStart), leadStart);
    }

    /// <summary>Passes a number that cannot be read; what follows is said of its subject all the same.</summary>
    /// <param name="number">The number.</param>
    /// <param name="leadStart">Where the words before it begin.</param>
    public void Skip(GarbledNumber number, int leadStart)
    {
        last = null;
        builder.Skip(number);
        if (!text.IsInReason(number.Start) && text.Value[number.End - 1] == '元')
        {
            subject.Follow(LeadOf(number.Start, leadStart), ClaimAspect.Amount);
        }
    }

    /// <summary>Reads a number as what the words before it say.</summary>
    /// <param name="measure">The number.</param>
    /// <param name="lead">The words, fillers removed.</param>
    /// <param name="leadStart">Where they begin.</param>
    public void Read(Measure measure, string lead, int leadStart)
    {
        if (IsOfCount(measure, lead, leadStart))
        {
            countChanged = measure.End;
            builder.Skip(measure);
        }
        else if (Interpreted(measure, lead, leadStart) is not { } read)
        {
            SkipUnread(measure, lead, leadStart);
        }
        else if (!measure.HasUnit && (measure.Value != 0m || measure.Decimals > 0 || read.Cue == 0))
        {
            builder.Skip(measure, withoutUnit: read.Cue > 0 || builder.LacksUnit(measure, lead));
            subject.Follow(lead[..^read.Cue], read.Aspect);
        }
        else if (Said(measure, lead, read) is not { } said || !Follow(measure, lead[..^read.Cue], said.Aspect, said.Of))
        {
            builder.Skip(measure);
        }
        else
        {
            Add(measure, said.Aspect, said.Of, read.Sign);
        }
    }

    private string LeadOf(int at, int leadStart) => SubjectPhrase.WithoutFillers(subject.Remark(text.Value[leadStart..at]));

    private Interpretation? Interpreted(Measure measure, string lead, int leadStart)
    {
        var read = Interpretation.Of(lead, measure, text.Section, text.FiscalYear);
        return read is { Aspect: ClaimAspect.Amount or ClaimAspect.Final } && text.IsOfLastYear(measure, leadStart) ? read with { Aspect = ClaimAspect.PriorAmount } : read;
    }

    private void SkipUnread(Measure measure, string lead, int leadStart)
    {
        var lacking = !measure.HasUnit && (builder.LacksUnit(measure, lead) || (measure.Decimals == 2 && text.IsOfLastYear(measure, leadStart)));
        builder.Skip(measure, withoutUnit: lacking);

        // What follows is said of it all the same: 基本支出 850.00，占 68 %.
        if (lacking)
        {
            subject.Follow(lead, ClaimAspect.Amount);
        }
    }

    /// <summary>What is said with a number, and of what share, budget or year; null when that is not certain.</summary>
    private (ClaimAspect Aspect, string? Of)? Said(Measure measure, string lead, Interpretation read)
    {
        (ClaimAspect Aspect, string? Of)? said = read.Aspect switch
        {
            // 完成全年预算 84.82 万元的 73.2%: only right behind a budget.
            ClaimAspect.CompletionRate when lead.StartsWith('的') && !log.EndsWithBudget(subject.Group) => null,
            ClaimAspect.Change or ClaimAspect.ChangeRate => Changed(read.Aspect, measure),
            _ => (read.Aspect, read.Base),
        };
        return read.Sign == 0 && measure.IsMoney && !log.HasBudget(subject.Group) ? null : said;
    }

    // Without a comparison nothing says against what the number grew, and nothing here holds the budget of another year.
    private (ClaimAspect Aspect, string? Of)? Changed(ClaimAspect aspect, Measure measure)
    {
        if (text.ComparisonBefore(measure.Start) is not { WithLastBudget: false } with || (with is { WithBudget: true, Year: { } budgeted } && budgeted != text.FiscalYear))
        {
            return null;
        }

        var of = with.Year is { } year && year < text.FiscalYear - 1 ? year.ToString(CultureInfo.InvariantCulture) : null;
        return (!with.WithBudget ? aspect : aspect == ClaimAspect.Change ? ClaimAspect.BudgetDifference : ClaimAspect.BudgetDifferenceRate, of);
    }

    private bool Follow(Measure measure, string words, ClaimAspect aspect, string? of)
    {
        if (aspect is not (ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Share) && subject.IsSilent(words) && amounts.WholeMeant(subject.Group, measure.Start) is { } whole)
        {
            subject.Resume(whole);
        }

        return subject.Follow(words, aspect, of);
    }

    private void Add(Measure measure, ClaimAspect aspect, string? of, int saidSign)
    {
        // 减少为 0 万元 says what it fell to.
        if (aspect == ClaimAspect.Change && text.Value[measure.Start - 1] == '为' && builder.IsThisYear(measure))
        {
            aspect = ClaimAspect.Amount;
        }

        var sign = saidSign != 0 ? saidSign : log.DirectionOf(subject.Group, aspect);
        var value = aspect == ClaimAspect.Amount || sign > 0 ? measure.Value : -Math.Abs(measure.Value);
        if (aspect == ClaimAspect.Share && string.IsNullOrEmpty(of))
        {
            of = text.ShareOpening(measure.Start);
        }

        builder.Add(measure.Start, measure.NumberEnd, aspect, value, measure.Decimals, measure.HasUnit ? measure.Unit : Unit.WanYuan, of);
        last = (measure, aspect, of, 0);
        if (aspect is ClaimAspect.Amount or ClaimAspect.Final)
        {
            amounts.Add(measure.Start, subject.Now);
        }
    }

    // 比上年减少 5 批次，下降 20 %: by how much a count changed is neither a count nor a change of the money spoken of.
    private bool IsOfCount(Measure measure, string lead, int leadStart) => measure.IsPercent
        ? leadStart == countChanged && Frames.Match(lead, MeasureKind.Percent) is { Aspect: ClaimAspect.ChangeRate }
        : measure is { HasUnit: true, IsMoney: false, Unit.Symbol: not "分" } && Frames.Match(lead, MeasureKind.Money) is { Aspect: ClaimAspect.Change };

    private bool IsBeside(Measure measure, Measure before, int leadStart) =>
        before.End == leadStart && (before.Unit == measure.Unit || (before.IsMoney && measure.IsMoney)) && ParallelSubjects.Continues(text.Value[leadStart..measure.Start]);

    // 增加 10 万元、20 万元: the same of the next subject; a word of its own (、减少 20 万元) gives it its own direction.
    private void ReadParallel(Measure measure, (Measure Measure, ClaimAspect Aspect, string? Of, int Index) before)
    {
        last = null;
        var words = text.Value[before.Measure.End..measure.Start];
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
        first.Decimals > 0 && measure.Decimals == first.Decimals && !text.Value.AsSpan(measure.End).StartsWith("、")
        && ParallelSubjects.Name(subject.Subject, 1) is null
        && text.Value[ClauseWords.SentenceStart(text.Value, first.Start, 0)..first.Start] is var words
        && !words.Contains("分别", StringComparison.Ordinal) && !words.Contains('各', StringComparison.Ordinal);
}
