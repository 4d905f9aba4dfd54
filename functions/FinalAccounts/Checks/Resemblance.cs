namespace FinalAccounts.Checks;

/// <summary>How alike two names are.</summary>
internal static class Resemblance
{
    /// <summary>True when all characters of one name are in the other in the same order.</summary>
    public static bool IsWithin(string name, string other)
    {
        var at = 0;
        foreach (var c in other)
        {
            if (at < name.Length && name[at] == c)
            {
                at++;
            }
        }

        return at == name.Length;
    }

    /// <summary>The length of the longest common subsequence.</summary>
    public static int Common(string a, string b)
    {
        Span<int> row = b.Length < 256 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = c == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
