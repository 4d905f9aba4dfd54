using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Joins wrapped names where several blocks of codes stand side by side: words between two rows may end a name above and begin one below.</summary>
internal static class BlockNames
{
    /// <summary>Completes the names of all rows.</summary>
    /// <param name="anchors">The rows that share a line of text, line by line.</param>
    /// <param name="between">The words before the first line, between each two, and behind the last.</param>
    public static void Join(List<List<LooseRow>> anchors, List<List<string>> between)
    {
        // The words that begin a name are known only when its end is, so the beginnings are kept until the line is done.
        for (var i = 0; i < anchors.Count; i++)
        {
            var nameless = anchors[i].FindAll(row => row.Code is not null && !IsWhole(row));
            foreach (var row in nameless)
            {
                var heads = between[i];
                var head = Enumerable.Range(0, heads.Count).LastOrDefault(h => Begins(row.Code!, heads[h] + row.Name) && (row.Name.Length == 0 || !Begins(row.Code!, row.Name)), -1);
                if (head >= 0)
                {
                    row.Name = heads[head] + row.Name;
                    heads.RemoveAt(head);
                }

                var tails = between[i + 1];
                while (tails.FindIndex(tail => row.Name.Length > 0 && Begins(row.Code!, row.Name + tail)) is >= 0 and var tail)
                {
                    row.Name += tails[tail];
                    tails.RemoveAt(tail);
                }
            }

            // A code that the classification does not know: as many lines above as below.
            foreach (var row in nameless.Where(row => row.Name.Length == 0 && ClassificationCodes.NamesOf(row.Code!).IsEmpty))
            {
                row.Name = string.Concat(between[i].TakeLast(1).Concat(between[i + 1].Take(1)));
            }
        }
    }

    /// <summary>True when a name of the code begins like this.</summary>
    public static bool Begins(string code, string text)
    {
        var canonical = CanonicalText.Of(text);
        return ClassificationCodes.NamesOf(code).Any(name => CanonicalText.Of(name).StartsWith(canonical, StringComparison.Ordinal));
    }

    private static bool IsWhole(LooseRow row) =>
        row.Name.Length > 0 && ClassificationCodes.NamesOf(row.Code!).Any(name => CanonicalText.Of(name) == CanonicalText.Of(row.Name));
}
