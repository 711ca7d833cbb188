using System.Collections.Concurrent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Takes every message, by e-mail or letter, with when it went. A second one with the same key is seen too.</summary>
internal sealed class Postkamer(IKlok klok) : IBerichten
{
    public ConcurrentQueue<(DateTimeOffset Op, string Sleutel, string Tekst)> Verstuurd { get; } = new();

    public Task Verstuur(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default)
    {
        Verstuurd.Enqueue((klok.Nu, sleutel, tekst));
        return Task.CompletedTask;
    }
}
