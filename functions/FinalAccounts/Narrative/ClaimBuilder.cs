using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Makes claims of what a paragraph says: binds them to figures and gives them their place and their sentence.</summary>
internal sealed class ClaimBuilder(ProseParagraph paragraph, FigureResolver resolver, string department, SubjectTracker subject, ClaimLog log)
{
    // A share that is so many points off is wrong, whatever it is a share of.
    private const decimal Surely = 0.5m;

    // Where a number with two decimals behind such a word is an amount: 机关运行经费支出 110.00，比上年 ….
    private static readonly ProseSection[] OfMoney =
        [ProseSection.Totals, ProseSection.Income, ProseSection.Expenditure, ProseSection.FiscalTotals, ProseSection.FiscalExpenditure, ProseSection.GeneralBudget, ProseSection.Basic, ProseSection.ThreePublic, ProseSection.Operating, ProseSection.Procurement];

    private static readonly string[] MoneyWords = ["支出", "收入", "经费", "金额", "总额", "决算数", "决算", "预算数", "总计", "合计", "费"];

    private readonly string text = paragraph.Compact.Value;

    /// <summary>Adds a claim about the subject that is spoken of.</summary>
    /// <param name="start">Where its number or word begins in the compact text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="aspect">What it is.</param>
    /// <param name="value">Its value; null for a word.</param>
    /// <param name="decimals">How many decimals are printed.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="of">What a share is a share of; of which budget a completion is.</param>
    public void Add(int start, int end, ClaimAspect aspect, decimal? value, int decimals, Unit unit, string? of)
    {
        var interval = Interval.OfPrinted(value ?? 0m, decimals).Times(unit.Scale);
        var candidates = subject.Candidates;
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
            Subject = subject.Subject,
            Figure = figure,
            Value = value,
            Printed = Original(start, end),
            Decimals = decimals,
            Unit = unit,
            Place = paragraph.PlaceAt(paragraph.Compact.Original(start)),
            Sentence = Sentence(start),
            Group = subject.Group,
            Of = of,
            OfFigure = aspect == ClaimAspect.Share ? ShareBase(of, value ?? 0m) : null,
            Section = paragraph.Section,
        });
    }

    /// <summary>Lists a number that makes no claim.</summary>
    /// <param name="measure">The number.</param>
    /// <param name="withoutUnit">True when its unit is missing.</param>
    /// <param name="beside">The claim of which it is a second value.</param>
    public void Skip(Measure measure, bool withoutUnit = false, Claim? beside = null)
    {
        if (measure.IsMoney || measure.IsPercent || withoutUnit)
        {
            log.Add(new UnreadNumber(
                Original(measure.Start, measure.End),
                Sentence(measure.Start),
                paragraph.PlaceAt(paragraph.Compact.Original(measure.Start)),
                withoutUnit,
                beside));
        }
    }

    /// <summary>Lists a number that cannot be read.</summary>
    public void Skip(GarbledNumber number) => log.Add(new UnreadNumber(
        Original(number.Start, number.End),
        Original(ClauseWords.SentenceStart(text, number.Start, 0), ClauseWords.SentenceEnd(text, number.End)).Trim(),
        paragraph.PlaceAt(paragraph.Compact.Original(number.Start)),
        IsGarbled: true));

    /// <summary>True when a number is this year's amount of the subject, or nothing at all.</summary>
    public bool IsThisYear(Measure measure) =>
        measure.Value == 0m || subject.Candidates.Any(key =>
            resolver[key] is { Value: not null } figure && figure.Interval.Meets(Interval.OfPrinted(measure.Value, measure.Decimals).Times(measure.Unit.Scale)));

    /// <summary>True when a number without a unit is what the statement prints of the subject that the words before it name, or stands where an amount must.</summary>
    public bool LacksUnit(Measure measure, string words) => (measure.Decimals > 1 && subject.Known(words).Any(key =>
            resolver[key] is { Value: not null and not 0m, Unit.IsMoney: true } figure && figure.Value == measure.Value))
        || (measure.Decimals == 2 && OfMoney.Contains(paragraph.Section) && EndsAsMoney(words) && (measure.End == text.Length || text[measure.End] is '，' or '。' or '；' or '、'));

    private static bool EndsAsMoney(string words) => Array.Exists(MoneyWords, word => words.EndsWith(word, StringComparison.Ordinal));

    private FigureKey? CountFigure(int start, Unit unit, Interval interval)
    {
        var words = text[ClauseWords.SentenceStart(text, start, 0)..start];
        var known = SubjectCounts.Find(SubjectCounts.Part(words, unit.Symbol) ?? words, unit.Symbol, paragraph.Section);
        if (known is { } key)
        {
            return resolver[key] is { NotApplicable: false } ? key : null;
        }

        return paragraph.Section == ProseSection.Assets ? Choose(subject.Candidates, interval) : null;
    }

    // Where the base has several meanings (总收入), the one that comes nearest to the share is meant; where none does, the section's own.
    private FigureKey? ShareBase(string? of, decimal share)
    {
        if (string.IsNullOrEmpty(of))
        {
            return SubjectFigures.ShareBase(paragraph.Section);
        }

        // Nothing is a share of itself.
        var known = resolver.Wholes(SubjectPhrase.Of(of, department), paragraph.Section).RemoveAll(subject.Candidates.Contains);
        if (known.Length > 1 && log.AmountOf(subject.Group) is { } part)
        {
            var nearest = known
                .Where(key => resolver[key] is { Value: > 0m })
                .Select(key => (Key: key, Off: Math.Abs((100m * part / (resolver[key]!.Value!.Value * resolver[key]!.Unit.Scale)) - share)))
                .OrderBy(one => one.Off)
                .ToList();
            return nearest.Count == 0 ? null
                : nearest[0].Off > Surely && SubjectFigures.ShareBase(paragraph.Section) is { } usual && known.Contains(usual) ? usual
                : nearest[0].Key;
        }

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

    private string Original(int start, int end) =>
        paragraph.Text[paragraph.Compact.Original(start)..(paragraph.Compact.Original(end - 1) + 1)];

    private string Sentence(int at) => Original(ClauseWords.SentenceStart(text, at, 0), ClauseWords.SentenceEnd(text, at)).Trim();
}
