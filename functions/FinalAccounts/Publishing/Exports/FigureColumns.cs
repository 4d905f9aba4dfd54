using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The columns of figures.</summary>
public static class FigureColumns
{
    /// <summary>The columns of one report's figures.</summary>
    /// <param name="department">The department, which every row repeats.</param>
    /// <param name="year">The fiscal year, which every row repeats.</param>
    public static ImmutableArray<ExportColumn<Figure>> Of(string department, int year) => Of<Figure>(_ => department, _ => year, figure => figure);

    /// <summary>The columns of figures of several reports.</summary>
    /// <typeparam name="T">A figure with its report.</typeparam>
    /// <param name="department">The department.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="figure">The figure.</param>
    public static ImmutableArray<ExportColumn<T>> Of<T>(Func<T, string> department, Func<T, int> year, Func<T, Figure> figure) =>
    [
        new("department", "string", new("部门", "Department"), department, "administrative-classification:generic:level1:label"),
        new("year", "integer", new("年度", "Fiscal year"), item => CellText.Of(year(item)), "date:fiscal-year"),
        .. Own.Select(column => column.Over(figure)),
        new("whole_label", "string", new("科目全称", "Whole name of a label that was printed cut off"), item => figure(item).Line.WholeLabel(year(item))),
        new("rounded_to", "integer", new("取整位数", "Decimals to which the amount was rounded, where fewer than are printed; it stands for ± half of the last of these"), item => CellText.Of(figure(item).RoundedTo)),
    ];

    private static ImmutableArray<ExportColumn<Figure>> Own { get; } =
    [
        new("phase", "string", new("阶段", "Phase of the budget cycle"), Phase, "phase:label"),
        new("statement", "string", new("表", "Statement"), figure => figure.Statement.ToString()),
        new("direction", "string", new("收支方向", "Revenue or expenditure; empty where the figure is neither"), Direction, "direction:label"),
        new("line_key", "string", new("行的标识", "Key of the line"), figure => figure.Line.Key),
        new("line_number", "integer", new("行次", "Number of the line on the form"), figure => CellText.Of(figure.Line.Number)),
        new("functional_code", "string", new("支出功能分类编码", "Functional classification code"), figure => IsEconomic(figure) ? null : figure.Line.Code, "functional-classification:generic:code"),
        new("economic_code", "string", new("经济分类编码", "Economic classification code"), figure => IsEconomic(figure) ? figure.Line.Code : null, "economic-classification:generic:code"),
        new("label", "string", new("科目名称", "Label as printed"), figure => figure.Line.Label),
        new("column_key", "string", new("栏的标识", "Key of the column"), figure => figure.Column.Key),
        new("column", "string", new("栏目", "Title of the column"), figure => figure.Column.Title),
        new("printed", "string", new("原文", "Characters as printed"), figure => figure.Printed),
        new("value", "number", new("数值", "Value in the unit of the row"), figure => CellText.Of(figure.Value)),
        new("decimals", "integer", new("小数位数", "Printed decimals; the value stands for ± half of the last, unless rounded_to says otherwise"), figure => CellText.Of(figure.Decimals)),
        new("unit", "string", new("单位", "Unit"), figure => figure.Unit.Symbol),
        new("amount_cny", "number", new("金额（元）", "Amount in yuan"), figure => figure.Unit.IsMoney ? CellText.Of(figure.Value * figure.Unit.Scale) : null, "value"),
        .. PlaceColumns.Of<Figure>(figure => figure.Place),
    ];

    private static bool IsEconomic(Figure figure) => figure.Statement == StatementId.T06;

    // T09 prints budgets beside the final figures.
    private static string Phase(Figure figure) => figure.Column.Key switch
    {
        ColumnKeys.OpeningBudget => "approved",
        ColumnKeys.AdjustedBudget or ColumnKeys.Budget => "adjusted",
        _ => "executed",
    };

    private static string? Direction(Figure figure) => figure.Statement switch
    {
        StatementId.T02 => "revenue",
        StatementId.T03 or StatementId.T05 or StatementId.T06 or StatementId.T09 => figure.Unit.IsMoney ? "expenditure" : null,
        StatementId.T01 or StatementId.T04 => figure.Line.Key.StartsWith("income", StringComparison.Ordinal) ? "revenue" : "expenditure",
        StatementId.T07 or StatementId.T08 => figure.Column.Key switch
        {
            ColumnKeys.Income => "revenue",
            ColumnKeys.Opening or ColumnKeys.Closing => null,
            _ => "expenditure",
        },
        _ => null,
    };
}
