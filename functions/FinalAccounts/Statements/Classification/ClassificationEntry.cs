using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FinalAccounts.Statements.Classification;

/// <summary>One code of the classification.</summary>
/// <param name="Code">3, 5 or 7 digits.</param>
/// <param name="Names">Its names with their years: the present one first, then former names and the short forms that reports print; never empty.</param>
public sealed record ClassificationEntry(string Code, ImmutableArray<ClassificationName> Names)
{
    /// <summary>Functional or economic: functional codes begin with 2, economic ones with 3.</summary>
    public ClassificationKind Kind => KindOf(Code);

    /// <summary>Its present name, or the last one of a code that is no longer in use.</summary>
    public string Name => Names[0].Text;

    /// <summary>The code above it; null for a class (类).</summary>
    public string? Parent => Code.Length > 3 ? Code[..^2] : null;

    /// <summary>Which classification a code belongs to.</summary>
    internal static ClassificationKind KindOf(string code) => code[0] == '2' ? ClassificationKind.Functional : ClassificationKind.Economic;
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
