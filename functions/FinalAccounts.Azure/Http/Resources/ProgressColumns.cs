using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>The progress of a republication, as a table of one row.</summary>
internal static class ProgressColumns
{
    /// <summary>The columns.</summary>
    public static ImmutableArray<ExportColumn<RepublishProgress>> All { get; } =
    [
        new("year", "integer", new("年度", "Year"), run => CellText.Of(run.Year)),
        new("started_at", "datetime", new("开始时间", "Started"), run => CellText.Of(run.StartedAt)),
        new("reports", "integer", new("报告", "Reports"), run => run.Reports is { } reports ? CellText.Of(reports) : null),
        new("queued", "integer", new("已排队", "Queued"), run => CellText.Of(run.Queued)),
        new("done", "integer", new("已完成", "Done"), run => CellText.Of(run.Done)),
        new("failed", "integer", new("失败", "Failed"), run => CellText.Of(run.Failed)),
        new("waiting", "integer", new("等待中", "Waiting"), run => CellText.Of(run.Waiting)),
        new("finished", "boolean", new("已结束", "Finished"), run => run.Finished ? "true" : "false"),
        new("run", "string", new("批次", "Run"), run => run.Run),
    ];
}
