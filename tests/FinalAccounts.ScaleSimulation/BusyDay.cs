namespace FinalAccounts.ScaleSimulation;

/// <summary>The busiest day, minute by minute: what is uploaded waits in the queue until the resource that is full first has worked it off.</summary>
/// <param name="Uploads">Reports uploaded on the day.</param>
/// <param name="PeakHour">Reports uploaded in its busiest hour.</param>
/// <param name="LongestQueue">The most reports that waited at once.</param>
/// <param name="LongestWait">Minutes that a report waited at most.</param>
internal sealed record BusyDay(int Uploads, int PeakHour, int LongestQueue, int LongestWait)
{
    /// <summary>Plays the day.</summary>
    /// <param name="uploads">Reports uploaded on the day.</param>
    /// <param name="reportsPerSecond">How many a second the pipeline finishes.</param>
    public static BusyDay Play(int uploads, decimal reportsPerSecond)
    {
        var capacity = reportsPerSecond * 60;
        decimal waiting = 0, longest = 0;
        foreach (var share in Assumptions.Hours)
        {
            var arriving = uploads * share / 60;
            for (var minute = 0; minute < 60; minute++)
            {
                waiting = Math.Max(0, waiting + arriving - capacity);
                longest = Math.Max(longest, waiting);
            }
        }

        return new(
            uploads,
            (int)Math.Ceiling(uploads * Assumptions.Hours.Max()),
            (int)Math.Ceiling(longest),
            (int)Math.Ceiling(longest / capacity));
    }
}
