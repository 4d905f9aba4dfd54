using System.Globalization;
using System.Text.Json;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Values as the cells of tables for machines: exact, the same in every language.</summary>
public static class CellText
{
    /// <summary>A number with the decimals that it has; null for a missing one.</summary>
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number; null for a missing one.</summary>
    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time in UTC.</summary>
    public static string Of(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A name of an enumeration in lower case with hyphens, as JSON has it.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
