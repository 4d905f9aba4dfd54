using Azure.Data.Tables;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>
/// How far the republication of a year is: one entity for the last run of each year, one for each report of it. A run that begins takes the place of the
/// one before, whose messages still do their work but count no more.
/// </summary>
/// <param name="tables">The tables.</param>
public sealed class RepublishTable(TableStore tables)
{
    private const string RunsPartition = "republish";
    private const int MaxAttempts = 5;

    /// <summary>Records a run that begins.</summary>
    public Task BeginAsync(int year, string run, DateTimeOffset startedAt, CancellationToken cancellationToken) => tables.WriteAsync(
        ResourceNames.ReportsTable,
        new TableEntity(RunsPartition, RunRow(year)) { ["Run"] = run, ["StartedAt"] = startedAt },
        cancellationToken);

    /// <summary>The reports of a run that are queued, with what became of them.</summary>
    public async Task<Dictionary<string, RepublishState>> QueuedAsync(int year, string run, CancellationToken cancellationToken) =>
        await tables.ReadAsync(ResourceNames.ReportsTable, Partition(year), rows: null, cancellationToken)
            .Where(entity => entity.GetString("Run") == run)
            .ToDictionaryAsync(
                entity => entity.GetString("Department"),
                entity => Enum.Parse<RepublishState>(entity.GetString("State")),
                StringComparer.Ordinal,
                cancellationToken);

    /// <summary>Records reports as queued, before their messages are sent.</summary>
    public Task QueueAsync(IEnumerable<RepublishTicket> tickets, CancellationToken cancellationToken) => tables.WriteAsync(
        ResourceNames.ReportsTable,
        tickets.Select(ticket => ToEntity(ticket, RepublishState.Queued)),
        cancellationToken);

    /// <summary>Records that every report of the year is queued. False when another run has begun since.</summary>
    public async Task<bool> EndQueueingAsync(int year, string run, int reports, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var entity = await tables.FindAsync(ResourceNames.ReportsTable, RunsPartition, RunRow(year), cancellationToken);
            if (entity is null || entity.GetString("Run") != run)
            {
                return false;
            }

            entity["Reports"] = reports;
            if (await tables.TryWriteAsync(ResourceNames.ReportsTable, entity, cancellationToken))
            {
                return true;
            }
        }

        throw new InvalidOperationException($"The run of {year} changed {MaxAttempts} times; the queue tries again.");
    }

    /// <summary>Records what became of a report. Done is the last word; reports of a run that was replaced are passed over.</summary>
    public async Task MarkAsync(RepublishTicket ticket, RepublishState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var entity = await tables.FindAsync(ResourceNames.ReportsTable, Partition(ticket.Year), TableKey.Of(ticket.Department), cancellationToken);
            if (entity is null || entity.GetString("Run") != ticket.Run || entity.GetString("State") is var now && (now == state.ToString() || now == nameof(RepublishState.Done)))
            {
                return;
            }

            entity["State"] = state.ToString();
            if (await tables.TryWriteAsync(ResourceNames.ReportsTable, entity, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>True when a run is the last one of its year.</summary>
    public async Task<bool> IsLastAsync(int year, string run, CancellationToken cancellationToken) =>
        (await tables.FindAsync(ResourceNames.ReportsTable, RunsPartition, RunRow(year), cancellationToken))?.GetString("Run") == run;

    /// <summary>How far the last run of a year is; null when there was none. One point read and one query.</summary>
    public async Task<RepublishProgress?> ProgressAsync(int year, CancellationToken cancellationToken)
    {
        var entity = await tables.FindAsync(ResourceNames.ReportsTable, RunsPartition, RunRow(year), cancellationToken);
        if (entity is null)
        {
            return null;
        }

        var run = entity.GetString("Run");
        var states = (await QueuedAsync(year, run, cancellationToken)).Values;
        return new(
            year,
            run,
            entity.GetDateTimeOffset("StartedAt")!.Value,
            entity.GetInt32("Reports"),
            states.Count,
            states.Count(state => state == RepublishState.Done),
            states.Count(state => state == RepublishState.Failed));
    }

    private static TableEntity ToEntity(RepublishTicket ticket, RepublishState state) => new(Partition(ticket.Year), TableKey.Of(ticket.Department))
    {
        ["Department"] = ticket.Department,
        ["Run"] = ticket.Run,
        ["State"] = state.ToString(),
    };

    private static string RunRow(int year) => TableKey.Of(year.ToString("D4"));

    private static string Partition(int year) => TableKey.Of(RunsPartition, year.ToString("D4"));
}
