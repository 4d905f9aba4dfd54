namespace FinalAccounts.Benchmarks.Storage;

/// <summary>The time of requests. Requests at the same time slow each other, so it can have them wait for one another.</summary>
internal sealed class RequestClock : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private long ticks;

    /// <summary>True to send one request after another.</summary>
    public bool OneAtATime { get; set; }

    /// <summary>The time of the requests since the last reset, without what they waited for one another.</summary>
    public TimeSpan Sum => new(Interlocked.Read(ref ticks));

    /// <summary>Begins again.</summary>
    public void Reset() => Interlocked.Exchange(ref ticks, 0);

    /// <summary>Adds a request.</summary>
    public void Add(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    /// <summary>Waits until it is a request's turn; what it gives back ends the turn.</summary>
    public async ValueTask<IDisposable?> TurnAsync()
    {
        if (!OneAtATime)
        {
            return null;
        }

        await turn.WaitAsync();
        return new Turn(turn);
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
