using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>Tells what is no final accounts report, each with its own reason.</summary>
internal static class ReportRefusals
{
    /// <summary>The refusal of a document; null when it is a report.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="statements">The statements found in it.</param>
    public static Refusal? Of(ReportHeading heading, List<SourceRow> rows, ImmutableArray<Statement> statements)
    {
        var text = rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length));
        if (text == 0)
        {
            return new("no-text", new("文件中没有文字，可能是扫描件。请上传带文字的版本。", "The file holds no text; it may be a scan. Upload a version with text."));
        }

        int budget = 0, final = 0;
        foreach (var row in rows)
        {
            if (row.OnlyCell is { Text.Length: < 60 } cell)
            {
                var isFinal = cell.Key.Contains("决算", StringComparison.Ordinal);
                final += isFinal ? 1 : 0;
                budget += !isFinal && cell.Key.Contains("预算", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        if (final == 0 && budget > 0)
        {
            return new("budget", new("这是预算文件，不是决算报告：全文没有“决算”标题。请上传部门决算。", "This is a budget, no final accounts: no heading says 决算. Upload the department's final accounts (部门决算)."));
        }

        if (final == 0)
        {
            return new("not-final-accounts", new("这不是部门决算报告：全文没有“决算”标题。请上传部门决算。", "This is no final accounts report: no heading says 决算. Upload the department's final accounts (部门决算)."));
        }

        return statements.All(one => one.Status is StatementStatus.Empty or StatementStatus.NotPublished) && statements.Any(one => one.Status == StatementStatus.Empty)
            ? new("blank-template", new("这是空白模板：各表都没有任何数字。请上传填好的报告。", "This is a blank template: no statement holds a single figure. Upload the filled-in report."))
            : null;
    }
}
