using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Tells one amount with its decimals from a part of one, and from several under each other.</summary>
internal static partial class WholeAmount
{
    /// <summary>True when the text is an amount with its decimals and nothing else.</summary>
    public static bool Is(string text) => Pattern().IsMatch(text);

    // An amount has one decimal point, and so are two amounts under each other none.
    [GeneratedRegex(@"^[-－(（]?\d{1,3}(?:(?:,\d{3})+|\d*)\.\d{2,6}[)）]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
