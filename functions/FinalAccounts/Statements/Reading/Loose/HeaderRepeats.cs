namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes out the headers that later pages repeat.</summary>
internal static class HeaderRepeats
{
    /// <summary>The words behind the header, without repeated headers and the numbers under them.</summary>
    /// <param name="words">All words.</param>
    /// <param name="first">The first one behind the header.</param>
    public static List<SourceCell> Without(List<SourceCell> words, int first)
    {
        var header = words[..first].Where(word => word.IsText).Select(word => word.Key).ToHashSet();
        List<SourceCell> body = [];
        var inHeader = false;
        foreach (var word in words[first..])
        {
            inHeader = word.IsText ? header.Contains(word.Key) : inHeader && word.Amount.IsWhole;
            if (!inHeader)
            {
                body.Add(word);
            }
        }

        return body;
    }
}
