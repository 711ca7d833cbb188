using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Hears every log line, every trace and every measurement of the process while it exists.</summary>
internal sealed class Meeluisteraar : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _regels = new();
    private readonly ConcurrentQueue<string> _sporen = new();
    private readonly ConcurrentQueue<string> _metingen = new();
    private readonly ActivityListener _sporenluisteraar;
    private readonly MeterListener _metingenluisteraar = new();

    public Meeluisteraar()
    {
        _sporenluisteraar = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _sporen.Enqueue(Tekst(activity)),
        };
        ActivitySource.AddActivityListener(_sporenluisteraar);
        _metingenluisteraar.InstrumentPublished = (instrument, luisteraar) => luisteraar.EnableMeasurementEvents(instrument);
        Luister<int>();
        Luister<long>();
        Luister<double>();
        _metingenluisteraar.Start();
    }

    public IReadOnlyCollection<string> Logregels => _regels;

    public IReadOnlyCollection<string> Traces => _sporen;

    public IReadOnlyCollection<string> Metingen => _metingen;

    public void Meld(ILoggingBuilder logboek) => logboek.SetMinimumLevel(LogLevel.Trace).AddProvider(this);

    public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName, _regels);

    public void Dispose()
    {
        _sporenluisteraar.Dispose();
        _metingenluisteraar.Dispose();
    }

    private void Luister<T>()
        where T : struct => _metingenluisteraar.SetMeasurementEventCallback<T>((instrument, waarde, tags, _) =>
            _metingen.Enqueue($"{instrument.Name} {waarde} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));

    private static string Tekst(Activity activity) => string.Join(
        '\n',
        [
            $"{activity.Source.Name} {activity.DisplayName} {activity.StatusDescription}",
            .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
            .. activity.Baggage.Select(deel => $"{deel.Key}={deel.Value}"),
            .. activity.Events.Select(g => $"{g.Name} {string.Join(' ', g.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        ]);

    private sealed class Schrijver(string categorie, ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            regels.Enqueue($"{categorie} bereik: {Waarden(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                regels.Enqueue($"{categorie} {logLevel}: {formatter(state, exception)} {Waarden(state)} {exception}");
            }
        }

        private static string Waarden<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> velden
            ? string.Join(' ', velden.Select(veld => $"{veld.Key}={veld.Value}"))
            : state?.ToString() ?? "";
    }
}
