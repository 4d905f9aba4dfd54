namespace FinalAccounts.ScaleSimulation;

/// <summary>What is not counted but assumed. Each may be argued with: change it here and run the program again.</summary>
internal static class Assumptions
{
    /// <summary>Budget units that publish final accounts each year.</summary>
    public const int Units = 300_000;

    /// <summary>Years that are kept.</summary>
    public const int Years = 10;

    /// <summary>Provinces, regions and municipalities; one storage account each when one is not enough.</summary>
    public const int Provinces = 31;

    /// <summary>
    /// Share of a year's reports that is uploaded on the busiest day. They are due within 20 days after the approval, which comes between July and
    /// October, a county or a city on one day: a tenth of the country on one day is more than was ever seen on public sites.
    /// </summary>
    public const decimal BusiestDay = 0.10m;

    /// <summary>How that day's uploads spread over the hours from 8 to 18, Beijing time: the deadline is the end of the working day.</summary>
    public static IReadOnlyList<decimal> Hours { get; } = [0.06m, 0.10m, 0.10m, 0.06m, 0.04m, 0.08m, 0.12m, 0.16m, 0.24m, 0.04m];

    /// <summary>
    /// Requests that the host adds for each message of a queue trigger: put into no account of ours is free, get and delete are two; and for each upload:
    /// its event is put into, got from and deleted from the trigger's own queue, with a receipt read and written.
    /// </summary>
    public const int HostRequestsPerMessage = 2;

    /// <inheritdoc cref="HostRequestsPerMessage"/>
    public const int HostRequestsPerUpload = 5;

    /// <summary>Seconds of one instance that a step is billed at least.</summary>
    public const int BilledSecondsPerStep = 1;

    /// <summary>Kilobytes of logs and traces for one request or run.</summary>
    public const decimal TelemetryKilobytes = 1.2m;
}
