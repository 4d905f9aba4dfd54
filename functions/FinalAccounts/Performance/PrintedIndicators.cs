using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>
/// Reads tables of indicators that stand in the text without their table, a row or a cell on a line. Between the heads and the total line every indicator
/// prints two numbers, its weight and its score; that the weights make the total weight says that no row was lost and no other number taken for one.
/// </summary>
internal static class PrintedIndicators
{
    private const int Longest = 1200;
    private const int Least = 3;

    // The heads of the columns stand in so many words.
    private const int Head = 16;

    private static readonly string[] Ends = ["合计", "总计", "总分", "总得分", "合计得分"];
    private static readonly Unit Points = new("分");

    /// <summary>All such tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">Its self-evaluation forms, whose indicators are read elsewhere.</param>
    /// <param name="first">How many tables of indicators were found before, for the names of their numbers.</param>
    public static IEnumerable<IndicatorTable> Read(SourceDocument document, ImmutableArray<SelfEvaluationForm> forms, int first)
    {
        var blocks = document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Paragraph { Place: var place } || !Begins(blocks[i]))
            {
                continue;
            }

            var words = new List<(string Text, Place Place)>();
            for (var next = i; next < blocks.Length && words.Count < Longest && blocks[next] is Paragraph paragraph; next++)
            {
                words.AddRange(PrintedWords.Of(paragraph));
            }

            var heads = Heads(words);
            var end = heads == 0 ? -1 : words.FindIndex(heads, word => Ends.Contains(word.Text));
            if (end > 0 && !IsOfForm(forms, place, words[end].Place) && Table(words, heads, end, first + 1) is { } table)
            {
                first++;
                yield return table;
            }
        }
    }

    private static bool Begins(Block block) => block is Paragraph paragraph && CompactText.ValueOf(paragraph.Text).StartsWith("一级指标", StringComparison.Ordinal);

    // Where the rows begin: behind a head of weights and one of scores; 0 where these are missing.
    private static int Heads(List<(string Text, Place Place)> words)
    {
        var weight = words.FindIndex(word => word.Text is "分值" or "权重" or "标准分" or "满分");
        var score = weight < 0 ? -1 : words.FindIndex(weight, word => word.Text is "得分" or "评分" or "评价得分" or "自评得分" or "实际得分");
        return score is > 0 and < Head && words.FindIndex(word => FormNumber.Is(word.Text)) > score ? score + 1 : 0;
    }

    private static bool IsOfForm(ImmutableArray<SelfEvaluationForm> forms, Place from, Place to) =>
        forms.Any(form => form.IsLoose && form.TotalWeight is { } total && total.Place.Page == to.Page && total.Place.Line >= from.Line && total.Place.Line - to.Line is >= 0 and < 3);

    private static IndicatorTable? Table(List<(string Text, Place Place)> words, int from, int end, int number)
    {
        var printed = Enumerable.Range(from, end - from).Where(at => IsPoints(words[at].Text)).ToList();
        var totals = words.Skip(end + 1).TakeWhile(word => IsPoints(word.Text)).Take(2).ToList();
        var indicators = ImmutableArray.CreateBuilder<ScoredIndicator>();
        for (var i = 0; i + 1 < printed.Count; i += 2)
        {
            var name = words[printed[i] - 1].Text;
            if (Number(words[printed[i]], name, ClaimAspect.Weight, $"I{number:00}-{i + 1:000}") is { } weight && Number(words[printed[i + 1]], name, ClaimAspect.Score, $"I{number:00}-{i + 2:000}") is { } score)
            {
                indicators.Add(new(name, weight, score));
            }
        }

        if (indicators.Count < Least)
        {
            return null;
        }

        var (totalWeight, totalScore) = totals.Count < 2 ? (null, null)
            : (Number(totals[0], "合计", ClaimAspect.Weight, $"I{number:00}-T1"), Number(totals[1], "合计", ClaimAspect.Score, $"I{number:00}-T2"));
        var isWhole = printed.Count % 2 == 0 && indicators.Sum(indicator => indicator.Weight.Value) == totalWeight?.Value && indicators.All(indicator => !FormNumber.Is(indicator.Name));

        // Of one that is not whole nothing is certain but that it could not be read.
        return new(isWhole ? indicators.ToImmutable() : [], [], totalWeight, totalScore, isWhole ? 0 : indicators.Count, words[0].Place);
    }

    private static bool IsPoints(string word) => FormNumber.Is(word) && !word.EndsWith('%');

    private static Claim? Number((string Text, Place Place) word, string subject, ClaimAspect aspect, string id) => FormNumber.Of(word.Text, word.Place, id, subject, aspect, Points);
}
