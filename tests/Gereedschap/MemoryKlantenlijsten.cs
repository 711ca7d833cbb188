using System.Collections.Concurrent;

namespace InzetOpMaat.Gereedschap;

/// <summary>Lists of existing clients in memory.</summary>
public sealed class MemoryKlantenlijsten : IKlantenlijsten
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Klantregel>> _lijsten = new();

    /// <summary>The lists that are still there, by the id of their invoer.</summary>
    public IReadOnlyCollection<string> Bewaard => [.. _lijsten.Keys];

    public Task Bewaar(string invoerId, IReadOnlyList<Klantregel> regels, CancellationToken annulering = default)
    {
        _lijsten[invoerId] = regels;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Klantregel>> Lees(string invoerId, CancellationToken annulering = default) => _lijsten.TryGetValue(invoerId, out var regels)
        ? Task.FromResult(regels)
        : throw new KeyNotFoundException($"De lijst van invoer '{invoerId}' ontbreekt.");

    public Task Verwijder(string invoerId, CancellationToken annulering = default)
    {
        _lijsten.TryRemove(invoerId, out _);
        return Task.CompletedTask;
    }
}
