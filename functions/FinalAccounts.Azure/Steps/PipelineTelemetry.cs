using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FinalAccounts.Azure.Steps;

/// <summary>Traces and counters of the pipeline. One trace follows a report through all steps.</summary>
public sealed class PipelineTelemetry : IDisposable
{
    /// <summary>The name of the trace source and of the meter.</summary>
    public const string Name = "FinalAccounts.Pipeline";

    private readonly ActivitySource source = new(Name);
    private readonly Meter meter;

    /// <summary>Makes the instruments.</summary>
    public PipelineTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        meter = meters.Create(Name);
        Published = meter.CreateCounter<long>("finalaccounts.reports.published", description: "Versions that readers see");
        Rejected = meter.CreateCounter<long>("finalaccounts.files.rejected", description: "Files that were refused");
        Poison = meter.CreateCounter<long>("finalaccounts.messages.poison", description: "Messages put aside after their last try");
        Figures = meter.CreateCounter<long>("finalaccounts.figures", description: "Figures stored");
        Findings = meter.CreateCounter<long>("finalaccounts.findings", description: "Findings stored");
    }

    /// <summary>Versions that became visible.</summary>
    public Counter<long> Published { get; }

    /// <summary>Files refused.</summary>
    public Counter<long> Rejected { get; }

    /// <summary>Messages put aside after their last try, by queue.</summary>
    public Counter<long> Poison { get; }

    /// <summary>Figures stored.</summary>
    public Counter<long> Figures { get; }

    /// <summary>Findings stored.</summary>
    public Counter<long> Findings { get; }

    /// <summary>Begins the span of a step; null when nobody listens.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="message">The message, whose trace the span continues; null for the first step.</param>
    public Activity? Start(string step, StepMessage? message = null) =>
        Start(step, message?.Trace)?.SetTag("report.sha256", message?.Sha256).SetTag("report.file", message?.File);

    /// <summary>Begins the span of a step; null when nobody listens.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="trace">The W3C trace context that the span continues; null for none.</param>
    public Activity? Start(string step, string? trace) =>
        ActivityContext.TryParse(trace, traceState: null, isRemote: true, out var parent)
            ? source.StartActivity(step, ActivityKind.Consumer, parent)
            : source.StartActivity(step, ActivityKind.Consumer);

    /// <inheritdoc/>
    public void Dispose()
    {
        source.Dispose();
        meter.Dispose();
    }
}
