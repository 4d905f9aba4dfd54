using System.Globalization;

namespace FinalAccounts.Statements.Classification;

/// <summary>A name of a classification code, with the fiscal years in which it was the official one as far as they are known.</summary>
/// <param name="Text">The name.</param>
/// <param name="From">The first fiscal year; null when it is not known, or as long as the code has been there.</param>
/// <param name="To">The last fiscal year; null when it is not known, or when the name is in use.</param>
public readonly record struct ClassificationName(string Text, int? From = null, int? To = null)
{
    /// <summary>True unless the name is known to belong to other years.</summary>
    /// <param name="year">A fiscal year.</param>
    public bool MayBeUsedIn(int year) => (From ?? year) <= year && year <= (To ?? year);

    /// <summary>The name with its years, as the table writes it: <c>卫生健康支出[2019-]</c>.</summary>
    public override string ToString() => From is null && To is null ? Text : string.Create(CultureInfo.InvariantCulture, $"{Text}[{From}-{To}]");

    /// <summary>Reads a name with its years.</summary>
    /// <param name="text">As <see cref="ToString"/> writes it.</param>
    internal static ClassificationName Parse(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? new(text) : new(text[..open], YearIn(text[(open + 1)..text.IndexOf('-', open)]), YearIn(text[(text.IndexOf('-', open) + 1)..^1]));
    }

    private static int? YearIn(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
