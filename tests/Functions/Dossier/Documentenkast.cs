using System.Collections.Concurrent;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Documents in memory.</summary>
internal sealed class Documentenkast : IDocumenten
{
    public ConcurrentDictionary<string, (string Mediatype, BinaryData Inhoud)> Inhoud { get; } = new();

    public Task Bewaar(string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering = default)
    {
        Inhoud.TryAdd(sleutel, (mediatype, inhoud));
        return Task.CompletedTask;
    }

    public Task<BinaryData?> Lees(string sleutel, CancellationToken annulering = default) =>
        Task.FromResult(Inhoud.TryGetValue(sleutel, out var document) ? document.Inhoud : null);
}
