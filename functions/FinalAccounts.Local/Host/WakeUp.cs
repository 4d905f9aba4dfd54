using System.Threading.Channels;

namespace FinalAccounts.Local.Host;

/// <summary>Waits for work that may come from this process, which says so at once, or from another, which must be looked for.</summary>
/// <param name="time">The clock.</param>
internal sealed class WakeUp(TimeProvider time)
{
    /// <summary>The pause before the first look after something was found.</summary>
    internal static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest pause between two looks, unless a look itself takes long.</summary>
    internal static readonly TimeSpan LastLook = TimeSpan.FromSeconds(2);

    // Many calls are one reason to look.
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private TimeSpan next = FirstLook;

    /// <summary>Ends the wait that is going on, or the next one.</summary>
    public void Call() => calls.Writer.TryWrite(true);

    /// <summary>Work was found: the next looks come soon again.</summary>
    public void Found() => next = FirstLook;

    /// <summary>Waits for a call, or until it is time to look; each look without a find makes the next wait longer, up to two seconds.</summary>
    /// <param name="atLeast">The shortest wait without a call: looks that cost much come seldom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task WaitAsync(TimeSpan atLeast, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(atLeast > next ? atLeast : next, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            await calls.Reader.ReadAsync(either.Token);
            next = FirstLook;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            next = next + next < LastLook ? next + next : LastLook;
        }
    }
}
