using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts;

/// <summary>Writes an enum's names in lower case with hyphens: <c>NotPublished</c> as <c>not-published</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
