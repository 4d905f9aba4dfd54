using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>What stands between spaces: the cells of a table that was printed as text, or parts of them.</summary>
internal static partial class PrintedWords
{
    /// <summary>The words of a line, compact, each with its place.</summary>
    public static IEnumerable<(string Text, Place Place)> Of(Paragraph paragraph) => Words().Matches(paragraph.Text)
        .Select(word => (CompactText.ValueOf(word.Value), paragraph.Place with { Column = (paragraph.Place.Column ?? 1) + word.Index }));

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
