using System.Threading.Channels;

namespace FinalAccounts.Local.Host;

/// <summary>Waits for work that may come from this process, which says so at once, or from another, which must be looked for.</summary>
internal sealed class WakeUp
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(2);

    // Many calls are one reason to look.
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private TimeSpan next = FirstLook;

    /// <summary>Ends the wait that is going on, or the next one.</summary>
    public void Call() => calls.Writer.TryWrite(true);

    /// <summary>Work was found: the next looks come soon again.</summary>
    public void Found() => next = FirstLook;

    /// <summary>Waits for a call, or until it is time to look; each look without a find makes the next wait longer, up to two seconds.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(next);
        try
        {
            await calls.Reader.ReadAsync(timer.Token);
            next = FirstLook;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            next = next + next < LastLook ? next + next : LastLook;
        }
    }
}
