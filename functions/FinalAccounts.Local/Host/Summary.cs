using FinalAccounts.Azure;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.CommandLine;

namespace FinalAccounts.Local.Host;

/// <summary>Prints what the pipeline found, and where to look.</summary>
internal sealed class Summary(ReportTable reports, FindingTable findings, RejectedTable rejected, QueueStore queues, TextWriter output, string language)
{
    private const int ShownFindings = 10;

    /// <summary>Prints the reports with their findings, the refused files and what could not be worked on.</summary>
    /// <param name="address">The address of page and API, with a slash at its end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ExitCode> PrintAsync(Uri address, CancellationToken cancellationToken)
    {
        var code = ExitCode.Clean;
        output.WriteLine();
        foreach (var year in await reports.YearsAsync(cancellationToken))
        {
            await foreach (var report in reports.OfYearAsync(year, cancellationToken))
            {
                await PrintAsync(report, address, cancellationToken);
            }
        }

        await foreach (var file in rejected.ListAsync(cancellationToken))
        {
            code = ExitCode.Unread;
            output.WriteLine(Say($"{file.File}：未受理。{file.Refusal.Message.Zh}", $"{file.File}: refused. {file.Refusal.Message.En}"));
        }

        foreach (var queue in ResourceNames.Queues.Select(name => name + ResourceNames.PoisonSuffix).Append(ResourceNames.InboxPoisonQueue))
        {
            if (await queues.CountAsync(queue, cancellationToken) is > 0 and var count)
            {
                code = ExitCode.Unread;
                output.WriteLine(Say($"队列 {queue} 中有 {count} 条消息处理失败，原因见上。", $"{count} messages failed and lie in {queue}; the reason is above."));
            }
        }

        return code;
    }

    /// <summary>Prints the addresses.</summary>
    public void PrintAddresses(Uri address, string inbox)
    {
        output.WriteLine();
        output.WriteLine(Say($"网页：{address}", $"Page:  {address}"));
        output.WriteLine(Say($"接口：{address}{Routes.Prefix}/{Routes.Reports}", $"API:   {address}{Routes.Prefix}/{Routes.Reports}"));
        output.WriteLine(Say($"收件：把决算报告放入 {inbox}", $"Inbox: drop reports into {inbox}"));
        output.WriteLine(Say("按 Ctrl-C 结束。", "Ctrl-C ends."));
    }

    private async Task PrintAsync(PublishedReport report, Uri address, CancellationToken cancellationToken)
    {
        var (errors, warnings, infos) = report.Findings;
        var identities = report.Identities;
        output.WriteLine($"{report.Key.Department} {report.Key.Year}");
        output.WriteLine(Say(
            $"  {report.Figures} 个数据；勾稽关系成立 {identities.Holds}，四舍五入内成立 {identities.Rounding}，不成立 {identities.Violated}，无数据 {identities.NotBound}，无法核对 {identities.Blocked}",
            $"  {report.Figures} figures; identities: {identities.Holds} hold, {identities.Rounding} hold by rounding, {identities.Violated} violated, {identities.NotBound} not bound, {identities.Blocked} blocked"));
        output.WriteLine(Say(
            $"  发现：错误 {errors}，警告 {warnings}，提示 {infos}",
            $"  findings: {errors} errors, {warnings} warnings, {infos} infos"));
        await foreach (var finding in findings.OfVersionAsync(report.Key, report.Version, cancellationToken).Take(ShownFindings))
        {
            output.WriteLine($"    {Words(finding.Severity)} {finding.Identity}: {finding.Message.In(language)}");
        }

        if (errors + warnings + infos is var all and > ShownFindings)
        {
            output.WriteLine(Say($"    另有 {all - ShownFindings} 项，见网页", $"    and {all - ShownFindings} more, on the page"));
        }

        output.WriteLine($"  {new Uri(address, report.Entry.Folder + "/index.html")}");
    }

    private string Words(Severity severity) => severity switch
    {
        Severity.Error => Say("错误", "error"),
        Severity.Warning => Say("警告", "warning"),
        _ => Say("提示", "info"),
    };

    private string Say(string zh, string en) => new BilingualText(zh, en).In(language);
}
