using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>A number of which no value can be read for certain: 850..00 万元, 850。00 万元, 850,00 万元, 85O.00 万元, 1,28.00 万元.</summary>
/// <param name="Start">Where it begins in the compact text.</param>
/// <param name="End">Where its unit ends.</param>
internal readonly partial record struct GarbledNumber(int Start, int End)
{
    /// <summary>All of a compact text, in order.</summary>
    public static ImmutableArray<GarbledNumber> All(string text)
    {
        var all = ImmutableArray.CreateBuilder<GarbledNumber>();
        foreach (Match match in Garbled().Matches(text))
        {
            // 分别为 12,10 万元, 各 3,28.00 万元: two numbers.
            var before = text[ClauseWords.SentenceStart(text, match.Index, 0)..match.Index];
            if (!before.Contains("分别", StringComparison.Ordinal) && !before.EndsWith('各'))
            {
                all.Add(new(match.Index, match.Index + match.Length));
            }
        }

        return all.ToImmutable();
    }

    // In turn: two points or a full stop for the point; a comma for it; a letter for a digit; a group of thousands that is too short.
    [GeneratedRegex(@"(?<![\d.,，、OoIl])(?:\d[\d,]*(?:\.\.|。)\d{2}|\d{2,6}，\d{2}|(?=[\d,.]*[OoIl])(?=[OoIl,.]*\d)[\d,OoIl]+\.[\dOoIl]{1,2}|\d{1,3}(?:,\d{3})*，\d{1,2}\.\d{2})(?:万元|元|%)")]
    private static partial Regex Garbled();
}
