using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Records for the run that republishes a year what a step made of one of its reports. Messages of no run pass through.</summary>
/// <param name="runs">The runs.</param>
/// <param name="logger">The log.</param>
public sealed class RunProgress(RepublishTable runs, ILogger<RunProgress> logger)
{
    /// <summary>Does the work of a step; when it fails, the run counts the report as failed until a later try is done.</summary>
    /// <param name="message">The message of the step.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task TrackAsync(StepMessage message, Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (Exception) when (message.Ticket is not null && !cancellationToken.IsCancellationRequested)
        {
            await TryMarkFailedAsync(message.Ticket, cancellationToken);
            throw;
        }
    }

    /// <summary>The report is published again, or there is nothing left to publish.</summary>
    public Task DoneAsync(StepMessage message, CancellationToken cancellationToken) => MarkAsync(message, RepublishState.Done, cancellationToken);

    /// <summary>The report's document is not taken for a report any more: what was published stays.</summary>
    public Task RefusedAsync(StepMessage message, CancellationToken cancellationToken) => MarkAsync(message, RepublishState.Failed, cancellationToken);

    private Task MarkAsync(StepMessage message, RepublishState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Ticket is { } ticket ? runs.MarkAsync(ticket, state, cancellationToken) : Task.CompletedTask;
    }

    // The failure of the step is what matters; it must not be hidden behind one of its record.
    private async Task TryMarkFailedAsync(RepublishTicket ticket, CancellationToken cancellationToken)
    {
        try
        {
            await runs.MarkAsync(ticket, RepublishState.Failed, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.NotRecorded(exception, ticket.Department, ticket.Year);
        }
    }
}
