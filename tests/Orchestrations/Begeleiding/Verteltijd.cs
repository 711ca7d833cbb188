using System.Globalization;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Prints how long a story took: by the clock, and by the processor time of the whole process meanwhile.</summary>
internal sealed class Verteltijd : IDisposable
{
    private readonly string _verhaal;
    private readonly long _begin = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan _rekentijd = Environment.CpuUsage.TotalTime;

    private Verteltijd(string verhaal) => _verhaal = verhaal;

    public static Verteltijd Meet(string verhaal) => new(verhaal);

    public void Dispose() => TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{_verhaal}: {TimeProvider.System.GetElapsedTime(_begin).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - _rekentijd).TotalSeconds:0.0} s processor"));
}
