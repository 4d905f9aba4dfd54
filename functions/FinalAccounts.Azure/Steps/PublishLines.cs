using FinalAccounts.Azure.Reports;

namespace FinalAccounts.Azure.Steps;

/// <summary>Makes the pages of the lines of those years whose reports are so many that they do not follow every publication.</summary>
/// <param name="reports">The pointers.</param>
/// <param name="lines">Makes the pages.</param>
/// <param name="site">Asks for the index, which links to them.</param>
/// <param name="telemetry">The traces.</param>
public sealed class PublishLines(ReportTable reports, LinesSite lines, SiteWriter site, PipelineTelemetry telemetry)
{
    /// <summary>Makes those that changed; with nothing changed it costs the reading of the pointers.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(PublishLines));
        if (await lines.WriteAsync(await reports.AllAsync(cancellationToken), large: true, cancellationToken))
            await site.AskForIndexAsync(cancellationToken);
    }
}
