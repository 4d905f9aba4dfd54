using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Codes whose 类, 款 and 项 stand on more than one line: on a line each, as text copied cell by cell has them (201, 06, 08), or the 类 beside the first
/// line of a wrapped name and 款 and 项 beside its last.
/// </summary>
internal static class CodeParts
{
    private const int MostParts = 3;

    /// <summary>The lines with the parts of a code put on one line.</summary>
    public static List<LooseLine> Join(List<LooseLine> lines)
    {
        List<LooseLine> joined = [];
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(joined[^1], line))
            {
                joined[^1] = new([.. joined[^1].Words, line.First]);
            }
            else if (joined.Count > 0 && StandsAbove(joined[^1], line))
            {
                var parts = line.Words.TakeWhile(LooseCode.IsPart).Count();
                joined[^1] = new([joined[^1].First, .. line.Words[..parts], .. joined[^1].Words[1..], .. line.Words[parts..]]);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    // The next line of the source, and nothing else on it.
    private static bool Continues(LooseLine code, LooseLine part) =>
        part.Words.Length == 1 && LooseCode.IsPart(part.First)
        && code.Words.Length < MostParts && LooseCode.At(code, 0, '2', 7) is { Words: var words } && words == code.Words.Length && code.First.Key.Length == 3
        && part.First.Place.Line == code.Words[^1].Place.Line + 1;

    // 201 and the first line of a name without an amount, then 03 99 with the rest of the name and the amounts. The name of the 类 itself is no first line.
    private static bool StandsAbove(LooseLine code, LooseLine rest) =>
        LooseCode.IsPart(rest.First) && rest.Words.Length > 2 && rest.Words[^1].IsAmount
        && code.First.Key.Length == 3 && LooseCode.At(code, 0, '2', 7) is { Words: 1, Digits: var digits }
        && code.Words.Length > 1 && code.Words[1..].All(word => word.IsText)
        && !ClassificationCodes.NamesOf(digits).Any(name => CanonicalText.Of(name) == CanonicalText.Of(string.Concat(code.Words[1..].Select(word => word.Text))));
}
