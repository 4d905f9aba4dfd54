using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Writes the log as lines for people: what happens to which report, without categories and without stack traces.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class ProgressLog(TextWriter output, string language) : ILoggerProvider, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            var mark = logLevel switch
            {
                LogLevel.Information => "  ·",
                LogLevel.Warning => "  !",
                _ => "  ✗",
            };
            var words = language == "zh" && state is IEnumerable<KeyValuePair<string, object?>> values ? ProgressWords.Say(eventId.Name, values) : null;
            output.WriteLine($"{mark} {words ?? formatter(state, exception)}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
