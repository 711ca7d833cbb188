using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Keeps how serious each line of a log was.</summary>
internal sealed class Logboek<T> : ILogger<T>
{
    public List<LogLevel> Niveaus { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Niveaus.Add(logLevel);
}
