namespace FinalAccounts.Documents;

/// <summary>The end of the time that one file has.</summary>
internal static class ReadDeadline
{
    /// <summary>Runs a step of the work on one file, reading, normalising or checking it, and refuses the file as <c>too-slow</c> when its time is over before the step is done.</summary>
    /// <param name="limits">How much the file may cost.</param>
    /// <param name="step">The step; its token ends it when the time is over, or when the caller wants no more.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public static Outcome<T> Run<T>(ReadLimits limits, Func<CancellationToken, Outcome<T>> step, CancellationToken cancellationToken)
        where T : class
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // A timer may come late, even one without delay: who has no time at all is told so at once.
        if (limits.MaxTime > TimeSpan.Zero)
            deadline.CancelAfter(limits.MaxTime);
        else
            deadline.Cancel();
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            return step(deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TooSlow(limits);
        }
    }

    private static Refusal TooSlow(ReadLimits limits) => new("too-slow", new(
        $"文件在 {limits.MaxTime.TotalSeconds:0} 秒内没有处理完。请只上传部门决算报告本身，或重新导出文件。",
        $"The file could not be read and checked within {limits.MaxTime.TotalSeconds:0} seconds. Upload the final accounts report alone, or export the file again."));
}
