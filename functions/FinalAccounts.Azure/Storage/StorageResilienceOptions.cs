namespace FinalAccounts.Azure.Storage;

/// <summary>How calls to storage are repeated and given up. The setting names are those of the properties, below <c>StorageResilience</c>.</summary>
public sealed record StorageResilienceOptions
{
    /// <summary>How often a call is tried again. Default 5.</summary>
    public int MaxRetries { get; init; } = 5;

    /// <summary>The pause before the second try; doubled each time, with jitter. Default 200 ms.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause, also when the service asks for a longer one. Default 20 seconds.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one try may take. Default 30 seconds.</summary>
    public TimeSpan TryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The share of failed calls that opens the circuit. Default 0.5.</summary>
    public double BreakAtFailureRatio { get; init; } = 0.5;

    /// <summary>How many calls in the sampling time are needed before the circuit can open. Default 20.</summary>
    public int BreakAtCalls { get; init; } = 20;

    /// <summary>Over which time failures are counted. Default 30 seconds.</summary>
    public TimeSpan BreakSampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an open circuit refuses calls. Default 10 seconds.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(10);
}
