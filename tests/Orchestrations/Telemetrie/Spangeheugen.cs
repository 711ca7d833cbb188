using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Takes the spans of the app as an exporter does, and keeps them.</summary>
internal sealed class Spangeheugen : IDisposable
{
    private readonly Uitvoer _uitvoer = new();
    private readonly TracerProvider _traces;

    public Spangeheugen() => _traces = Sdk.CreateTracerProviderBuilder()
        .AddSource(Samenhangen.Naam)
        .AddProcessor(new SimpleActivityExportProcessor(_uitvoer))
        .Build();

    public IReadOnlyList<Activity> Van(ActivityTraceId trace) => [.. _uitvoer.Spans.Where(span => span.TraceId == trace)];

    public void Dispose() => _traces.Dispose();

    private sealed class Uitvoer : BaseExporter<Activity>
    {
        public ConcurrentQueue<Activity> Spans { get; } = new();

        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var span in batch)
            {
                Spans.Enqueue(span);
            }

            return ExportResult.Success;
        }
    }
}
