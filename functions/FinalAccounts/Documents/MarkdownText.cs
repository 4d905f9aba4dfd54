namespace FinalAccounts.Documents;

/// <summary>The little of Markdown that reports converted to it use: headings, emphasis, rules under table headers.</summary>
internal static class MarkdownText
{
    /// <summary>The line without heading, quotation and emphasis marks.</summary>
    public static string Plain(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("#> ").Trim();
        return text.Contains("**", StringComparison.Ordinal) || text.Contains('\\')
            ? text.ToString().Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            : text.ToString();
    }

    /// <summary>True for the rule between header and body: <c>|---|:--:|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.ContainsAny('-', '\u2014') && line.IndexOfAnyExcept("|-: \t") < 0 && line.Contains("--", StringComparison.Ordinal) && line.Contains('|');
}
