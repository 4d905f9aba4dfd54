using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>The scores of an evaluation report as its text tells them: the total, the sections, the indicators of each.</summary>
/// <param name="Total">The score of the whole, named before any section; null when none is.</param>
/// <param name="Sections">The parts that have a weight and a score.</param>
internal sealed partial record EvaluationOutline(EvaluationOutline.Whole? Total, IReadOnlyList<EvaluationOutline.Section> Sections)
{
    /// <summary>The outline of a report's evaluation.</summary>
    public static EvaluationOutline Of(FinalAccountsReport report)
    {
        var sections = new List<Section>();
        foreach (var sentence in report.Claims
            .Where(claim => claim is { Section: ProseSection.Evaluation, Value: not null } && claim.Aspect is ClaimAspect.Score or ClaimAspect.Weight or ClaimAspect.Rate)
            .GroupBy(claim => (claim.Place.Page, claim.Place.Line, claim.Sentence)))
        {
            var weight = sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Weight);
            var score = sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Score);
            if (score is null)
            {
                continue;
            }

            if (weight is not null)
            {
                var rate = sentence.FirstOrDefault(claim => claim.Aspect == ClaimAspect.Rate && claim.Sentence.Contains("得分率", StringComparison.Ordinal));
                sections.Add(new(weight, score, rate, []));
            }
            else if (sections.Count > 0)
            {
                sections[^1].Indicators.Add(score);
            }
        }

        return new(TotalOf(report), sections);
    }

    private static Whole? TotalOf(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Evaluation))
        {
            var text = paragraph.Compact.Value;
            if (!text.Contains("分值", StringComparison.Ordinal) && TotalPattern().Match(text) is { Success: true } match)
            {
                var number = match.Groups[1];
                return new(number.Value, decimal.Parse(number.ValueSpan, CultureInfo.InvariantCulture), paragraph.PlaceAt(paragraph.Compact.Original(number.Index)));
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:评价得分|综合得分|总得分|最终得分)(?:为|是|：)?(\d{1,3}(?:\.\d+)?)分")]
    private static partial Regex TotalPattern();

    /// <summary>The score of the whole.</summary>
    /// <param name="Printed">As printed.</param>
    /// <param name="Value">Its value, of 100.</param>
    /// <param name="Place">Where it stands.</param>
    public sealed record Whole(string Printed, decimal Value, Place Place)
    {
        /// <summary>How far it may be off by rounding.</summary>
        public decimal Slack => Interval.HalfUnit(Printed.Contains('.', StringComparison.Ordinal) ? Printed.Length - Printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
    }

    /// <summary>A part of an evaluation.</summary>
    /// <param name="Weight">分值.</param>
    /// <param name="Score">得分.</param>
    /// <param name="Rate">得分率 in per cent; null when not printed.</param>
    /// <param name="Indicators">The scores of its indicators.</param>
    public sealed record Section(Claim Weight, Claim Score, Claim? Rate, List<Claim> Indicators);
}
