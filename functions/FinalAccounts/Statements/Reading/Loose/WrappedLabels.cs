namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Joins labels of a form that were wrapped: their parts stand on lines above and below their amounts, or below each other.</summary>
internal static class WrappedLabels
{
    // A label is wrapped over three lines at most.
    private const int MostLines = 3;

    private const int MostWords = 14;

    private const int ShortestTurned = 6;

    private const int MostTurned = 3;

    /// <summary>The words with each wrapped label whole, at the place of its first part.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isLabel">True for canonical text that is a whole label of the form.</param>
    /// <param name="numbered">True when the first label has a number, so that what stands above it is the header.</param>
    public static List<SourceCell> Join(IReadOnlyList<LooseLine> lines, Func<string, bool> isLabel, bool numbered)
    {
        var words = lines.SelectMany((line, number) => line.Words.Select(word => (Word: word, Line: number))).ToList();
        for (var i = numbered ? Math.Max(0, words.FindIndex(word => word.Word.IsText && LabelText.IsNumbered(word.Word.Key))) : 0; i < words.Count; i++)
        {
            if (words[i].Word.IsText && Turned(words[i].Word.Key, isLabel) is { } whole)
            {
                words[i] = (words[i].Word.WithText(whole), words[i].Line);
            }

            if (words[i].Word.IsText && (isLabel(words[i].Word.Key) ? LongerLabel(words, i, isLabel) : Rest(words, i, isLabel)) is { Count: > 0 } rest)
            {
                var text = words[i].Word.Text + string.Concat(rest.Select(at => words[at].Word.Text));
                words[i] = (words[i].Word.WithText(text), words[i].Line);
                rest.OrderDescending().ToList().ForEach(words.RemoveAt);
            }
        }

        return words.ConvertAll(word => word.Word);
    }

    // 余年末财政拨款结转和结: the last line of a label was put before its first.
    private static string? Turned(string text, Func<string, bool> isLabel) =>
        text.Length < ShortestTurned || isLabel(text) ? null
        : Enumerable.Range(1, MostTurned).Select(tail => text[tail..] + text[..tail]).FirstOrDefault(isLabel);

    // 国有资本经营预算 over 支出 is one label, although its first line is one too; of two rests on one line the nearer is its own.
    private static List<int>? LongerLabel(List<(SourceCell Word, int Line)> words, int first, Func<string, bool> isLabel)
    {
        var (label, line) = words[first];
        var rests = Enumerable.Range(first + 1, Math.Min(MostWords, words.Count - first - 1))
            .Where(i => words[i].Line == line + 1 && words[i].Word is { IsText: true } word && !isLabel(word.Key) && isLabel(label.Key + word.Key))
            .ToList();
        return rests.Count == 0 ? null : [rests.MinBy(i => Math.Abs((words[i].Word.Place.Column ?? 0) - (label.Place.Column ?? 0)))];
    }

    // The words that complete a label, on the lines right below its first part.
    private static List<int>? Rest(List<(SourceCell Word, int Line)> words, int first, Func<string, bool> isLabel)
    {
        var text = words[first].Word.Key;
        List<int> rest = [];
        for (var i = first + 1; i < words.Count && i <= first + MostWords && words[i].Line <= words[first].Line + MostLines; i++)
        {
            var (word, line) = words[i];
            if (!word.IsText || line == words[first].Line || (isLabel(word.Key) && LabelText.IsNumbered(word.Key)))
            {
                continue;
            }

            if (isLabel(text + word.Key))
            {
                rest.Add(i);
                return rest;
            }

            if (!isLabel(word.Key) && rest.Count + 1 < MostLines - 1 && words[first].Word.Key.Length >= 3)
            {
                // A third part may follow.
                var longer = text + word.Key;
                var third = words.FindIndex(i + 1, Math.Min(MostWords, words.Count - i - 1), other => other.Word.IsText && other.Line > line && isLabel(longer + other.Word.Key));
                if (third >= 0)
                {
                    return [i, third];
                }
            }
        }

        return null;
    }
}
