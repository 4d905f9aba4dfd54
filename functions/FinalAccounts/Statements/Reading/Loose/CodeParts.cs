namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Codes whose 类, 款 and 项 stand on a line each, as text copied cell by cell has them: 201, 06, 08.</summary>
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
}
