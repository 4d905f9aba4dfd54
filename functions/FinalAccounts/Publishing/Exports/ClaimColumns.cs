using System.Collections.Immutable;
using FinalAccounts.Narrative;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The columns of the numbers of the prose.</summary>
public static class ClaimColumns
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ExportColumn<Claim>> All { get; } =
    [
        new("id", "string", new("编号", "Id"), claim => claim.Id),
        new("aspect", "string", new("性质", "What the number is"), claim => CellText.Of(claim.Aspect)),
        new("subject", "string", new("对象", "What it is said of"), claim => claim.Subject),
        new("printed", "string", new("原文", "Characters as printed"), claim => claim.Printed),
        new("value", "number", new("数值", "Value, signed"), claim => CellText.Of(claim.Value)),
        new("unit", "string", new("单位", "Unit"), claim => claim.Unit.Symbol),
        new("figure", "string", new("对应数字", "Figure that it speaks of"), claim => claim.Figure?.ToString()),
        new("sentence", "string", new("句子", "Sentence"), claim => claim.Sentence),
        .. PlaceColumns.Of<Claim>(claim => claim.Place),
    ];
}
