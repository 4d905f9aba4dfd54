namespace FinalAccounts.Benchmarks.Storage;

/// <summary>The time of requests, as if they had been sent one after another.</summary>
internal sealed class RequestClock
{
    private long ticks;

    /// <summary>The time since the last reset.</summary>
    public TimeSpan Sum => new(Interlocked.Read(ref ticks));

    /// <summary>Begins again.</summary>
    public void Reset() => Interlocked.Exchange(ref ticks, 0);

    /// <summary>Adds a request.</summary>
    public void Add(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
