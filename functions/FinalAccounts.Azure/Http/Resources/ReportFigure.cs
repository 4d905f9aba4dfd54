using System.Collections.Immutable;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>A figure of one report in a list over several.</summary>
/// <param name="Department">The department.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Figure">The figure.</param>
internal sealed record ReportFigure(string Department, int Year, Figure Figure)
{
    /// <summary>The columns of the list.</summary>
    public static ImmutableArray<ExportColumn<ReportFigure>> Columns { get; } =
        FigureColumns.Of<ReportFigure>(one => one.Department, one => one.Year, one => one.Figure);

    /// <summary>The filters of the list.</summary>
    public static ImmutableArray<ListFilter<ReportFigure>> Filters { get; } =
    [
        ListFilter.Contains<ReportFigure>("department", new("部门名称包含", "Department contains"), "政务服务", one => one.Department),
        new(
            "division",
            new("行政区划及其下级", "Division and what is below it"),
            [],
            value => one => AdministrativeDivision.Of(one.Department).StartsWith(value, StringComparison.Ordinal),
            "江西省"),
        .. FigureFilters.All.Where(filter => filter.Name is "column" or "min" or "max").Select(filter => filter.Over<ReportFigure>(one => one.Figure)),
    ];
}
