using System.Collections.Immutable;
using FinalAccounts.Narrative;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>Tells what is no final accounts report, each with its own reason.</summary>
internal static class ReportRefusals
{
    private const int RowsOfHead = 60;

    // Prose with fewer numbers than this says nothing worth checking.
    private const int FewestClaims = 3;

    // All codes of the classifications in all columns are fewer figures, and the longest prose states some hundreds of numbers.
    private const int MostFigures = 100_000;
    private const int MostClaims = 10_000;

    /// <summary>The refusal of a document; null when it is a report.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="statements">The statements found in it.</param>
    /// <param name="claims">What its prose states in numbers.</param>
    public static Refusal? Of(List<SourceRow> rows, ImmutableArray<Statement> statements, ImmutableArray<Claim> claims)
    {
        if (rows.TrueForAll(row => row.OnlyCell is null && row.Cells.All(cell => cell.IsBlank)))
        {
            return new("no-text", new("文件中没有文字，可能是扫描件。请上传带文字的版本。", "The file holds no text; it may be a scan. Upload a version with text."));
        }

        var figures = statements.Sum(statement => statement.Figures.Length);
        if (figures > MostFigures || claims.Length > MostClaims)
        {
            return new("too-many-figures", new(
                $"各表共有 {figures} 个数据单元格，文字中有 {claims.Length} 个数，不可能是一份部门决算报告。请只上传报告本身。",
                $"The statements have {figures} figures and the prose states {claims.Length} numbers; no final accounts report has so many. Upload the report alone."));
        }

        var headings = rows.Select(row => row.OnlyCell).OfType<SourceCell>().Where(cell => cell.Text.Length < 60).Select(cell => cell.Key).ToList();
        var found = statements.Any(one => one.Status != StatementStatus.NotPublished);
        // The title of a statement may stand beside its form number, and then no heading names it.
        var called = statements.Any(one => one.Status != StatementStatus.NotPublished && IsFinal(CanonicalText.Of(one.Title)));
        if (!called)
        {
            // A budget's tables have the same columns; some provinces' final accounts have the same titles too, but they call themselves 决算.
            var head = headings.Take(RowsOfHead).ToList();
            if (head.Exists(found ? IsBudgetTitle : IsBudget) && !head.Exists(IsReportTitle))
            {
                return new("budget", new("这是部门预算，不是部门决算。请上传同一部门的决算报告。", "This is a budget (部门预算), no final accounts (部门决算). Upload the department's final accounts."));
            }

            if (!headings.Exists(IsFinal))
            {
                return new("not-final-accounts", new("这不是部门决算报告：全文没有“决算”标题。请上传部门决算。", "This is no final accounts report: no heading says 决算. Upload the department's final accounts (部门决算)."));
            }
        }

        if (!found && claims.Length < FewestClaims)
        {
            return new("no-tables", new("文件中没有决算表：表格可能在附件中（“详见附件”）。请上传含表格的文件。", "The statements are not in this file; they may be in an attachment (“详见附件”). Upload the file that holds the tables."));
        }

        var noFigure = statements.All(one => one.Figures.All(figure => figure.Value is null));
        var scattered = statements.Any(one => one.Problems.Any(problem => problem.Code == LooseTrust.Code));
        return noFigure && !scattered && statements.Any(one => one.Status == StatementStatus.Empty)
            ? new("blank-template", new("这是空白模板：各表都没有任何数字。请上传填好的报告。", "This is a blank template: no statement holds a single figure. Upload the filled-in report."))
            : null;
    }

    private static bool IsFinal(string key) => key.Contains("决算", StringComparison.Ordinal);

    private static bool IsReportTitle(string key) =>
        key.Contains("部门决算", StringComparison.Ordinal) || key.Contains("单位决算", StringComparison.Ordinal) || key.EndsWith("决算", StringComparison.Ordinal);

    private static bool IsBudgetTitle(string key) =>
        IsBudget(key) && (key.Contains("部门预算", StringComparison.Ordinal) || key.Contains("单位预算", StringComparison.Ordinal) || key.EndsWith("年预算", StringComparison.Ordinal) || key.EndsWith("年度预算", StringComparison.Ordinal));

    private static bool IsBudget(string key) => !key.Contains('。', StringComparison.Ordinal) && !IsFinal(key) && key.Contains("预算", StringComparison.Ordinal);
}
