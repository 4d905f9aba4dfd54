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

    /// <summary>The text of a cell: a break within it is no space, for Chinese has none.</summary>
    public static string CellText(ReadOnlySpan<char> cell)
    {
        var text = cell.Contains("**", StringComparison.Ordinal) || cell.Contains('\\') ? Plain(cell) : cell.ToString();
        return text.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? text.Replace("<br/>", "", StringComparison.OrdinalIgnoreCase).Replace("<br />", "", StringComparison.OrdinalIgnoreCase).Replace("<br>", "", StringComparison.OrdinalIgnoreCase)
            : text;
    }

    /// <summary>True for the rule between header and body: <c>|---|:--:|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.ContainsAny('-', '\u2014') && line.IndexOfAnyExcept("|-: \t") < 0 && line.Contains("--", StringComparison.Ordinal) && line.Contains('|');
}
