namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Which request of all services meets which fault.</summary>
/// <param name="of">Tells the fault of a request by its number, from 0.</param>
internal sealed class FaultPlan(Func<int, Fault> of)
{
    private int requests = -1;
    private int met;
    private volatile bool ended;

    /// <summary>How many requests met a fault.</summary>
    public int Met => Volatile.Read(ref met);

    /// <summary>Every request of one remainder meets the same fault.</summary>
    public static FaultPlan Every(int step, int remainder, Fault fault) => new(number => number % step == remainder ? fault : Fault.None);

    /// <summary>A share of all requests meets any fault, in an order that comes back with the seed.</summary>
    public static FaultPlan Random(int seed, double share)
    {
        var random = new Random(seed);
        var kinds = Enum.GetValues<Fault>();
        return new(_ =>
        {
            lock (random)
            {
                return random.NextDouble() < share ? kinds[random.Next(1, kinds.Length)] : Fault.None;
            }
        });
    }

    /// <summary>No request meets a fault from now on.</summary>
    public void End() => ended = true;

    /// <summary>The fault of the next request.</summary>
    public Fault Next()
    {
        var fault = of(Interlocked.Increment(ref requests));
        if (ended || fault == Fault.None)
        {
            return Fault.None;
        }

        Interlocked.Increment(ref met);
        return fault;
    }
}
