namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A classification code among the words of a line: whole, in parts of three, two and two digits, or in one cell with its name.</summary>
/// <param name="Digits">3, 5 or 7 digits.</param>
/// <param name="Words">How many words it takes; 0 for a code that shares its cell with the name.</param>
internal readonly record struct LooseCode(string Digits, int Words)
{
    /// <summary>The code at a word; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The word.</param>
    /// <param name="first">The digit with which the classification's codes begin: 2 for functions, 3 for economic codes.</param>
    /// <param name="longest">7 or 5 digits.</param>
    public static LooseCode? At(LooseLine line, int at, char first, int longest)
    {
        var words = line.Words;
        var key = words[at].Key;
        if (words[at].IsText)
        {
            return first == '2' && key.Length > 4 && CodeColumns.Fused(words[at]).Code is { } fused ? new(fused, 0) : null;
        }

        if (!IsDigits(words[at]) || key.Length is not (3 or 5 or 7) || key.Length > longest || key[0] != first)
        {
            return null;
        }

        var next = at + 1;
        while (next < words.Length && key.Length < longest && IsPart(words[next]))
        {
            key += words[next++].Key;
        }

        return new(key, next - at);
    }

    /// <summary>True for two digits, one part of a code.</summary>
    public static bool IsPart(SourceCell word) => word.Key.Length == 2 && IsDigits(word);

    private static bool IsDigits(SourceCell word) => word.Amount.IsWhole && !word.Key.AsSpan().ContainsAnyExceptInRange('0', '9');
}
