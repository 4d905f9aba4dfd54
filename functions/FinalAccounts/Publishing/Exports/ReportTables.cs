using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The tables of a report for machines: figures, claims, identities, findings.</summary>
internal static class ReportTables
{
    /// <summary>All of them, the figures first.</summary>
    public static ImmutableArray<ExportTable> Of(Inspection inspection)
    {
        var (_, report, checks) = inspection;
        return
        [
            ExportTable.Of("figures", new("报表数字", "Figures of the statements"), Figures(report), report.Statements.SelectMany(statement => statement.Figures)),
            ExportTable.Of("claims", new("说明文字中的数字", "Numbers of the prose"), Claims, report.Claims),
            ExportTable.Of("identities", new("勾稽关系", "Identities"), Identities, checks.Identities),
            ExportTable.Of("findings", new("核对结果", "Findings"), Findings, checks.Findings),
        ];
    }

    private static ImmutableArray<ExportColumn<Figure>> Figures(FinalAccountsReport report) =>
    [
        new("department", "string", new("部门", "Department"), _ => report.Department, "administrative-classification:generic:level1:label"),
        new("year", "integer", new("年度", "Fiscal year"), _ => Text(report.Year), "date:fiscal-year"),
        new("phase", "string", new("阶段", "Phase of the budget cycle"), Phase, "phase:label"),
        new("statement", "string", new("表", "Statement"), figure => figure.Statement.ToString()),
        new("direction", "string", new("收支方向", "Revenue or expenditure; empty where the figure is neither"), Direction, "direction:label"),
        new("line_key", "string", new("行的标识", "Key of the line"), figure => figure.Line.Key),
        new("line_number", "integer", new("行次", "Number of the line on the form"), figure => Text(figure.Line.Number)),
        new("functional_code", "string", new("支出功能分类编码", "Functional classification code"), figure => IsEconomic(figure) ? null : figure.Line.Code, "functional-classification:generic:code"),
        new("economic_code", "string", new("经济分类编码", "Economic classification code"), figure => IsEconomic(figure) ? figure.Line.Code : null, "economic-classification:generic:code"),
        new("label", "string", new("科目名称", "Label as printed"), figure => figure.Line.Label),
        new("column_key", "string", new("栏的标识", "Key of the column"), figure => figure.Column.Key),
        new("column", "string", new("栏目", "Title of the column"), figure => figure.Column.Title),
        new("printed", "string", new("原文", "Characters as printed"), figure => figure.Printed),
        new("value", "number", new("数值", "Value in the unit of the row"), figure => Text(figure.Value)),
        new("decimals", "integer", new("小数位数", "Printed decimals; the value stands for ± half of the last"), figure => Text(figure.Decimals)),
        new("unit", "string", new("单位", "Unit"), figure => figure.Unit.Symbol),
        new("amount_cny", "number", new("金额（元）", "Amount in yuan"), figure => figure.Unit.IsMoney ? Text(figure.Value * figure.Unit.Scale) : null, "value"),
        .. Places<Figure>(figure => figure.Place),
    ];

    private static ImmutableArray<ExportColumn<Claim>> Claims { get; } =
    [
        new("id", "string", new("编号", "Id"), claim => claim.Id),
        new("aspect", "string", new("性质", "What the number is"), claim => Kebab(claim.Aspect)),
        new("subject", "string", new("对象", "What it is said of"), claim => claim.Subject),
        new("printed", "string", new("原文", "Characters as printed"), claim => claim.Printed),
        new("value", "number", new("数值", "Value, signed"), claim => Text(claim.Value)),
        new("unit", "string", new("单位", "Unit"), claim => claim.Unit.Symbol),
        new("figure", "string", new("对应数字", "Figure that it speaks of"), claim => claim.Figure?.ToString()),
        new("sentence", "string", new("句子", "Sentence"), claim => claim.Sentence),
        .. Places<Claim>(claim => claim.Place),
    ];

    private static ImmutableArray<ExportColumn<IdentityResult>> Identities { get; } =
    [
        new("identity", "string", new("编号", "Id"), identity => identity.Identity),
        new("instance", "string", new("应用于", "What it was applied to"), identity => identity.Instance),
        new("verdict", "string", new("判定", "Verdict"), identity => Kebab(identity.Verdict)),
        new("total", "string", new("合计数", "Figure that stands alone"), identity => identity.Total.ToString()),
        new("provided", "number", new("报告数", "Total as printed"), identity => Text(identity.Provided)),
        new("calculated", "number", new("计算数", "What the terms add up to"), identity => Text(identity.Calculated)),
        new("slack", "number", new("允许尾差", "What rounding allows"), identity => Text(identity.Slack)),
        new("terms", "string", new("各项", "Terms, the weight before each"), identity => string.Join(' ', identity.Terms.Select(term => $"{term.Weight}*{term.Figure}"))),
    ];

    private static ImmutableArray<ExportColumn<Finding>> Findings { get; } =
    [
        new("identity", "string", new("编号", "Id"), finding => finding.Identity),
        new("severity", "string", new("程度", "Severity"), finding => Kebab(finding.Severity)),
        new("category", "string", new("类别", "Category"), finding => Kebab(finding.Category)),
        new("verdict", "string", new("判定", "Verdict"), finding => Kebab(finding.Verdict)),
        new("message_zh", "string", new("说明（中文）", "Message in Chinese"), finding => finding.Message.Zh),
        new("message_en", "string", new("说明（英文）", "Message in English"), finding => finding.Message.En),
        new("provided", "number", new("报告数", "Printed"), finding => Text(finding.Provided)),
        new("expected", "number", new("应为", "Expected"), finding => Text(finding.Expected)),
        new("difference", "number", new("相差", "Difference"), finding => Text(finding.Difference)),
        new("slack", "number", new("允许尾差", "What rounding allows"), finding => Text(finding.Slack)),
        new("suspect", "string", new("疑误数字", "Likeliest suspect"), finding => finding.Suspects.FirstOrDefault() is { } suspect ? $"{suspect.Statement}/{suspect.Line.Key}/{suspect.Column.Key}" : null),
        new("suggested", "number", new("改为", "What it should read"), finding => Text(finding.Suspects.FirstOrDefault()?.Suggested)),
        .. Places<Finding>(finding => finding.Place ?? finding.Suspects.FirstOrDefault()?.Place ?? finding.Operands.FirstOrDefault()?.Place),
    ];

    private static IEnumerable<ExportColumn<T>> Places<T>(Func<T, Place?> place) =>
    [
        new("file", "string", new("文件", "File"), item => place(item)?.File),
        new("page", "integer", new("页", "Page"), item => Text(place(item)?.Page)),
        new("source_line", "integer", new("源行", "Line of the source"), item => Text(place(item)?.Line)),
        new("source_table", "integer", new("源表", "Table of the source"), item => Text(place(item)?.Table)),
        new("source_row", "integer", new("源表行", "Row of the source's table"), item => Text(place(item)?.Row)),
        new("source_column", "integer", new("源列", "Column of the source"), item => Text(place(item)?.Column)),
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

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
