namespace FinalAccounts.Local;

/// <summary>Something on this machine that keeps the program from running: a port, a missing program, a file. The message says what to do; no stack trace is shown.</summary>
/// <param name="text">What is wrong and what to do.</param>
public sealed class LocalHostException(BilingualText text) : Exception(text.ToString())
{
    /// <summary>The message in both languages.</summary>
    public BilingualText Text { get; } = text;
}
