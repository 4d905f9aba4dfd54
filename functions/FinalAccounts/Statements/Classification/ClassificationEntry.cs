using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FinalAccounts.Statements.Classification;

/// <summary>One code of the classification.</summary>
/// <param name="Code">3, 5 or 7 digits.</param>
/// <param name="Kind">Functional or economic.</param>
/// <param name="Name">Its present name.</param>
/// <param name="FormerNames">The names that it had before.</param>
/// <param name="Parent">The code above it; null for a class (类).</param>
public sealed record ClassificationEntry(string Code, ClassificationKind Kind, string Name, ImmutableArray<string> FormerNames, string? Parent)
{
    /// <summary>The entry of a code. Functional codes begin with 2, economic ones with 3.</summary>
    internal static ClassificationEntry Of(string code, ImmutableArray<string> names) => new(
        code,
        code[0] == '2' ? ClassificationKind.Functional : ClassificationKind.Economic,
        names[0],
        names[1..],
        code.Length > 3 ? code[..^2] : null);
}

/// <summary>Which classification a code belongs to.</summary>
[JsonConverter(typeof(KebabEnumConverter<ClassificationKind>))]
public enum ClassificationKind
{
    /// <summary>支出功能分类: what the money is for.</summary>
    Functional,

    /// <summary>支出经济分类: what it is spent on.</summary>
    Economic,
}
