using System.Text.RegularExpressions;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>减少的主要原因 explains a decrease: where everything that was said to change before it in the paragraph rose, one of the words is wrong.</summary>
internal sealed partial class ReasonDirection() : ProseRule(
    "prose-reason-direction",
    new("“增加的原因”“减少的原因”与变动方向", "“Reason for the rise” and the change"),
    new("“增加（减少）的主要原因”与前文增减方向一致", "the reason for a rise or fall follows a change in that direction"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var moved = report.Claims.Where(claim => claim is { Aspect: ClaimAspect.Change or ClaimAspect.ChangeRate or ClaimAspect.BudgetDifference or ClaimAspect.BudgetDifferenceRate, Value: not null and not 0m }).ToList();
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => Reason().IsMatch(paragraph.Compact.Value)))
        {
            foreach (Match match in Reason().Matches(paragraph.Compact.Value))
            {
                var place = paragraph.PlaceAt(paragraph.Compact.Original(match.Index));
                var before = moved.FindAll(claim => paragraph.Pieces.Any(piece => piece.Place.Page == claim.Place.Page && piece.Place.Line == claim.Place.Line) && IsBefore(claim, place, paragraph));
                var rise = match.Groups[1].Value[0] is '增' or '上';
                if (before.Count > 0 && IsAbout(report, paragraph.Compact.Value[..match.Index], before[^1]) && before.TrueForAll(claim => claim.Value > 0m != rise))
                {
                    var last = before[^1];
                    yield return Report(
                        $"“{match.Value}”说明的是{(rise ? "增加" : "减少")}，而前文“{last.Subject}”是{(last.Value > 0m ? "增加" : "减少")} {last.Printed}{last.Unit}。请核对用词。",
                        $"“{match.Value}” explains a {(rise ? "rise" : "fall")}, but “{last.Subject}” before it {(last.Value > 0m ? "rises" : "falls")} by {last.Printed} {last.Unit}. Check the words.",
                        [last]) with
                    { Place = place };
                }
            }
        }
    }

    // 决算数较上年减少的原因 is about what was spoken of last; 基本支出增加的原因 may be about something else.
    private static bool IsAbout(FinalAccountsReport report, string words, Claim last)
    {
        var named = SubjectPhrase.Of(words[(words.LastIndexOfAny(['，', '。', '；', '：']) + 1)..], report.Department);
        return ClauseWords.IsGeneric(named) || string.Equals(SubjectPhrase.Key(named), SubjectPhrase.Key(last.Subject), StringComparison.Ordinal);
    }

    private static bool IsBefore(Claim claim, Documents.Place place, ProseParagraph paragraph)
    {
        int Piece(Documents.Place at) => paragraph.Pieces.ToList().FindIndex(piece => piece.Place.Page == at.Page && piece.Place.Line == at.Line);
        var (mine, its) = (Piece(claim.Place), Piece(place));
        return mine < its || (mine == its && claim.Place.Column < place.Column);
    }

    [GeneratedRegex("(增加|增长|上升|减少|下降|降低)的?(?:主要)?原因")]
    private static partial Regex Reason();
}
