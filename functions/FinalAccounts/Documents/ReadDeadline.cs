namespace FinalAccounts.Documents;

/// <summary>The end of the time that one file has.</summary>
internal static class ReadDeadline
{
    /// <summary>Starts the time of a file; the source's token ends the reading when it is over, or when the caller wants no more.</summary>
    /// <param name="limits">How much the file may cost.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public static CancellationTokenSource Start(ReadLimits limits, CancellationToken cancellationToken)
    {
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // A timer may come late, even one without delay: who has no time at all is told so at once.
        if (limits.MaxTime > TimeSpan.Zero)
            deadline.CancelAfter(limits.MaxTime);
        else
            deadline.Cancel();
        return deadline;
    }
}
