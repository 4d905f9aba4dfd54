using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>The filters of figures.</summary>
internal static class FigureFilters
{
    /// <summary>All but <c>has</c>.</summary>
    public static ImmutableArray<ListFilter<Figure>> All { get; } =
    [
        ListFilter.Code<Figure>(figure => figure.Line.Code),
        ListFilter.Contains<Figure>("label", new("科目名称包含", "Label contains"), "培训", figure => figure.Line.Label),
        ListFilter.Contains<Figure>("column", new("栏的标识包含", "Key of the column contains"), "fiscal", figure => figure.Column.Key),
        .. ListFilter.Range<Figure>(figure => InBaseUnit(figure.Value, figure.Unit)),
        Has([]),
    ];

    /// <summary>All, with the figures that findings name known.</summary>
    /// <param name="findings">The findings of the report.</param>
    public static ImmutableArray<ListFilter<Figure>> With(IEnumerable<Finding> findings)
    {
        var named = findings
            .SelectMany(finding => finding.Operands.OfType<Figure>().Select(figure => figure.Key)
                .Concat(finding.Suspects.Where(suspect => suspect.Statement is not null)
                    .Select(suspect => new FigureKey(suspect.Statement!.Value, suspect.Line.Key, suspect.Column.Key))))
            .ToHashSet();
        return [.. All[..^1], Has(named)];
    }

    /// <summary>A number in yuan, a count as it is; null for a blank, and for a misread number that is too large for its unit.</summary>
    public static decimal? InBaseUnit(decimal? number, Unit unit) =>
        number is { } value && Math.Abs(value) <= decimal.MaxValue / unit.Scale ? value * unit.Scale : null;

    private static ListFilter<Figure> Has(HashSet<FigureKey> named) => ListFilter.OneOf<Figure>(
        "has",
        new("须有", "Must have"),
        ("value", figure => figure.Value is not null),
        ("code", figure => figure.Line.Code is not null),
        ("finding", figure => named.Contains(figure.Key)));
}
