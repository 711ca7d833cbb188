using System.Collections.Concurrent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Takes every letter, each key once, as the store for letters does: the municipality in memory has none.</summary>
internal sealed class Brievenbus : IBerichten
{
    private readonly ConcurrentDictionary<string, string> _brieven = new();

    public IEnumerable<string> Onderwerpen => _brieven.Values;

    public Task Verstuur(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default)
    {
        _brieven.TryAdd(sleutel, onderwerp);
        return Task.CompletedTask;
    }
}
