using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

internal sealed class ReplaySafeLoggerFactory(TaskOrchestrationContext context) : ILoggerFactory
{
    internal ILoggerFactory Plain => context.PlainLoggerFactory;

    public ILogger CreateLogger(string categoryName) => new ReplaySafeLogger(context, Plain.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider)
        => throw new NotSupportedException("A provider belongs to the host's logger factory.");

    public void Dispose()
    {
        // The host owns the logger factory underneath.
    }
}
