namespace FinalAccounts.Local.Host;

/// <summary>The times of the local host's workers. The setting names are those of the properties, below <c>Worker</c>.</summary>
internal sealed record WorkerOptions
{
    /// <summary>After which time a message comes back when its worker is gone; renewed at half of it while the worker lives. Default one minute.</summary>
    public TimeSpan VisibleAgain { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The pause before the second try of a message or an upload; doubled each time. Default two seconds.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The pause after storage did not answer at all. Default two seconds.</summary>
    public TimeSpan WithoutStorage { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The pause before the next try.</summary>
    /// <param name="tries">How many there were.</param>
    public TimeSpan PauseAfter(long tries) => FirstPause * (1 << (int)Math.Clamp(tries - 1, 0, 10));
}
