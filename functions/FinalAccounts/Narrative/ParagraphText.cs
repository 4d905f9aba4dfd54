using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>The text of a paragraph, and what its places belong to: reasons, comparisons with another year, next year's budget.</summary>
internal sealed partial class ParagraphText
{
    private readonly List<YearComparison> comparisons;
    private readonly bool speaksOfNextYear;

    // How many of the comparisons stand before the number read last.
    private int passed;

    /// <summary>The text of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="fiscalYear">The report's year.</param>
    public ParagraphText(ProseParagraph paragraph, int fiscalYear)
    {
        (Value, Start, Section, FiscalYear) = (paragraph.Compact.Value, paragraph.Marker?.Length ?? 0, paragraph.Section, fiscalYear);
        speaksOfNextYear = Value.Contains(string.Create(CultureInfo.InvariantCulture, $"{fiscalYear + 1}年"), StringComparison.Ordinal);
        Reasons = ReasonSpan.All(Value);
        comparisons = YearComparison.All(Value);
        Measures = Measure.All(Value);
    }

    /// <summary>The text without blanks.</summary>
    public string Value { get; }

    /// <summary>Where it begins behind the paragraph's own number.</summary>
    public int Start { get; }

    /// <summary>The section of the paragraph.</summary>
    public ProseSection Section { get; }

    /// <summary>The report's year.</summary>
    public int FiscalYear { get; }

    /// <summary>The reasons it gives.</summary>
    public ImmutableArray<ReasonSpan> Reasons { get; }

    /// <summary>Its numbers, in order.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>True within a reason: the numbers there explain others.</summary>
    public bool IsInReason(int at)
    {
        foreach (var span in Reasons)
        {
            if (span.Start <= at && at < span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True in a sentence on next year's budget. One that names no year speaks of the one with which its paragraph opens.</summary>
    public bool IsOfNextBudget(int at) => speaksOfNextYear && Value[ClauseWords.SentenceStart(Value, at, 0)..at] is var sentence
        && (YearComparison.OpensWithNextBudget(sentence, FiscalYear)
            || (!sentence.Contains("20", StringComparison.Ordinal) && YearComparison.OpensWithNextBudget(Value[Start..], FiscalYear)));

    /// <summary>True when the words around a number say that it is last year's.</summary>
    public bool IsOfLastYear(Measure measure, int leadStart) => Interpretation.IsOfLastYear(Value[leadStart..measure.Start], Value.AsSpan(measure.End), FiscalYear);

    /// <summary>The last comparison before a place, or null. Numbers are read from left to right, so the comparisons are passed once.</summary>
    public YearComparison? ComparisonBefore(int at)
    {
        while (passed < comparisons.Count && comparisons[passed].End <= at)
        {
            passed++;
        }

        return passed == 0 ? null : comparisons[passed - 1];
    }

    /// <summary>The whole of the shares in the sentence of a place: of 基本支出中，人员经费 …，占 85 % what stands before 中.</summary>
    public string? ShareOpening(int at) => WholeBefore().Matches(Value[ClauseWords.SentenceStart(Value, at, 0)..at]).LastOrDefault() is { } opening && opening.Groups[1].Value is not "其"
        ? Amount().Replace(opening.Groups[1].Value, "")
        : null;

    // 决算 14.00 万元中: the number is no part of the name.
    [GeneratedRegex(@"(?:数|总额|合计)?为?\d[\d,.]*(?:万|亿)?元$")]
    private static partial Regex Amount();

    [GeneratedRegex("(?:^|[，；：。])在?([^，；：。%]{2,40}?)中[，：]")]
    private static partial Regex WholeBefore();
}
