using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Reads one paragraph from left to right: numbers, words that stand for numbers, and reasons, each for the subject that is spoken of.</summary>
internal sealed class ParagraphReader
{
    private readonly ProseParagraph paragraph;
    private readonly FigureResolver resolver;
    private readonly string department;
    private readonly ClaimLog log;
    private readonly string text;
    private readonly ImmutableArray<ReasonSpan> reasons;
    private string subject = "";
    private ImmutableArray<FigureKey> candidates = [];
    private int group;

    public ParagraphReader(ProseParagraph paragraph, FigureResolver resolver, string department, ClaimLog log)
    {
        (this.paragraph, this.resolver, this.department, this.log) = (paragraph, resolver, department, log);
        text = paragraph.Compact.Value;
        reasons = ReasonSpan.All(text);
    }

    /// <summary>Reads the paragraph into the log.</summary>
    /// <param name="item">The subject of the heading above, for sentences that name none.</param>
    public void Read(string? item)
    {
        var start = paragraph.Marker?.Length ?? 0;
        if ((ClauseWords.ItemPath(text[start..]) ?? item) is { } first)
        {
            Enter(first);
        }

        var measures = Measure.All(text);
        var (nextMeasure, nextWord, nextReason) = (0, 0, 0);
        var words = ClauseWords.Comparisons(text);
        var from = start;
        while (nextMeasure < measures.Length || nextWord < words.Length || nextReason < reasons.Length)
        {
            var measureAt = nextMeasure < measures.Length ? measures[nextMeasure].Start : int.MaxValue;
            var wordAt = nextWord < words.Length ? words[nextWord].Start : int.MaxValue;
            var reasonAt = nextReason < reasons.Length ? reasons[nextReason].Start : int.MaxValue;
            if (reasonAt <= measureAt && reasonAt <= wordAt)
            {
                var span = reasons[nextReason++];
                if (group > 0 && span.End > span.Start)
                {
                    log.Explain(group, text[span.Start..span.End]);
                }
            }
            else if (wordAt < measureAt)
            {
                var word = words[nextWord++];
                if (!InReason(word.Start))
                {
                    ReadWord(word, Math.Max(from, ClauseWords.SentenceStart(text, word.Start, start)));
                }
            }
            else
            {
                var measure = measures[nextMeasure++];
                var lead = Math.Max(from, ClauseWords.SentenceStart(text, measure.Start, start));
                from = measure.End;
                ReadMeasure(measure, lead);
            }
        }
    }

    private void ReadMeasure(Measure measure, int leadStart)
    {
        if (InReason(measure.Start))
        {
            Skip(measure);
            return;
        }

        var lead = SubjectPhrase.WithoutFillers(text[leadStart..measure.Start].TrimEnd('-'));
        var read = Interpretation.Of(lead, measure, paragraph.Section);
        if (read is null)
        {
            Skip(measure);
            return;
        }

        var aspect = read.Aspect;
        if (!measure.HasUnit)
        {
            Skip(measure, withoutUnit: read.Cue > 0);
            return;
        }

        var words = lead[..^read.Cue];
        if (aspect is ClaimAspect.Change or ClaimAspect.ChangeRate)
        {
            // Without a comparison nothing says against what the number grew; a comparison with the budget is another thing.
            if (!SubjectPhrase.HasComparison(text[..measure.Start], out var withBudget, out _)
                || (withBudget && aspect == ClaimAspect.ChangeRate))
            {
                Skip(measure);
                return;
            }

            aspect = withBudget ? ClaimAspect.BudgetDifference : aspect;
        }

        if (!Follow(words, aspect))
        {
            Skip(measure);
            return;
        }

        var value = read.Sign < 0 ? -Math.Abs(measure.Value) : measure.Value;
        Add(measure.Start, measure.NumberEnd, aspect, value, measure.Decimals, measure.Unit, read.Base);
    }

    private void ReadWord(ClauseWords.Word word, int leadStart)
    {
        if (Follow(ClauseWords.WithoutFinal(text[leadStart..word.Start]), word.AgainstBudget ? ClaimAspect.Comparison : ClaimAspect.Change))
        {
            Add(word.Start, word.End, word.AgainstBudget ? ClaimAspect.Comparison : ClaimAspect.Change, null, 0, new Unit(""), null);
        }
    }

    // The subject of the words, or the one spoken of before when they name none.
    private bool Follow(string words, ClaimAspect aspect)
    {
        var named = NameIn(words);
        if (named.Length > 0)
        {
            var same = group > 0 && string.Equals(SubjectPhrase.Key(named), SubjectPhrase.Key(subject), StringComparison.Ordinal);
            if (!same || log.Has(group, aspect))
            {
                Enter(named);
            }
        }
        else if (group == 0 || (aspect is ClaimAspect.Amount && log.Has(group, aspect)))
        {
            return false;
        }
        else if (aspect is not ClaimAspect.Count && log.Has(group, aspect))
        {
            Enter(subject);
        }

        return true;
    }

    private string NameIn(string words)
    {
        var clauses = words.Split('，', '：', '。', '；');
        for (var i = clauses.Length - 1; i >= 0; i--)
        {
            var name = SubjectPhrase.Of(clauses[i], department);
            if (ClauseWords.IsGeneric(name))
            {
                continue;
            }

            if (i == clauses.Length - 1 || resolver.Candidates(name, paragraph.Section).Length > 0)
            {
                return name;
            }
        }

        return "";
    }

    private void Enter(string named)
    {
        subject = named;
        candidates = [.. resolver.Candidates(named, paragraph.Section).Where(key => resolver[key] is { NotApplicable: false })];
        group = log.NextGroup();
    }

    private void Add(int start, int end, ClaimAspect aspect, decimal? value, int decimals, Unit unit, string? of)
    {
        var interval = Interval.OfPrinted(value ?? 0m, decimals).Times(unit.Scale);
        var figure = aspect switch
        {
            ClaimAspect.Amount or ClaimAspect.Final => Choose(candidates, interval),
            ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget when candidates.Length > 0 =>
                Choose(resolver.Budgets(candidates[0], aspect), interval),
            ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget => null,
            ClaimAspect.Count => CountFigure(start, unit, interval),
            ClaimAspect.Score or ClaimAspect.Weight => null,
            _ => candidates.Length > 0 ? candidates[0] : (FigureKey?)null,
        };
        log.Add(new Claim
        {
            Id = log.NextId,
            Aspect = aspect,
            Subject = subject,
            Figure = figure,
            Value = value,
            Printed = Original(start, end),
            Decimals = decimals,
            Unit = unit,
            Place = paragraph.PlaceAt(paragraph.Compact.Original(start)),
            Sentence = Sentence(start),
            Group = group,
            Of = of,
            OfFigure = aspect == ClaimAspect.Share ? ShareBase(of) : null,
            Section = paragraph.Section,
        });
    }

    private FigureKey? CountFigure(int start, Unit unit, Interval interval)
    {
        var known = SubjectCounts.Find(text[ClauseWords.SentenceStart(text, start, 0)..start], unit.Symbol, paragraph.Section);
        if (known is { } key)
        {
            return resolver[key] is { NotApplicable: false } ? key : null;
        }

        return paragraph.Section == ProseSection.Assets ? Choose(candidates, interval) : null;
    }

    private FigureKey? ShareBase(string? of)
    {
        if (string.IsNullOrEmpty(of))
        {
            return SubjectFigures.ShareBase(paragraph.Section);
        }

        var known = resolver.Candidates(SubjectPhrase.Of(of, department), paragraph.Section);
        return known.Length == 1 ? known[0] : null;
    }

    // Where a phrase has several meanings, the one that agrees is meant.
    private FigureKey? Choose(ImmutableArray<FigureKey> keys, Interval interval)
    {
        foreach (var key in keys)
        {
            if (resolver[key] is { } figure && (figure.Value is null ? Interval.Zero : figure.Interval).Meets(interval))
            {
                return key;
            }
        }

        return keys.Length > 0 ? keys[0] : null;
    }

    private bool InReason(int at) => reasons.Any(span => span.Start <= at && at < span.End);

    private void Skip(Measure measure, bool withoutUnit = false)
    {
        if (measure.IsMoney || measure.IsPercent || withoutUnit)
        {
            log.Add(new UnreadNumber(
                Original(measure.Start, measure.End),
                Sentence(measure.Start),
                paragraph.PlaceAt(paragraph.Compact.Original(measure.Start)),
                withoutUnit));
        }
    }

    private string Original(int start, int end) =>
        paragraph.Text[paragraph.Compact.Original(start)..(paragraph.Compact.Original(end - 1) + 1)];

    private string Sentence(int at) => Original(ClauseWords.SentenceStart(text, at, 0), ClauseWords.SentenceEnd(text, at)).Trim();
}
