using System.Runtime.CompilerServices;

namespace InzetOpMaat.Orchestrations;

/// <summary>Typed access to <see cref="Tabel.Klantreizen"/>.</summary>
public sealed class Opslag(IRijen rijen)
{
    public async Task<Gelezen<T>?> Lees<T>(string partitie, string sleutel, CancellationToken annulering = default)
        where T : class =>
        await rijen.Lees(Tabel.Klantreizen, partitie, sleutel, annulering) is { } rij
            ? new(Rijinhoud.Lees<T>(rij.Inhoud), rij.Versie)
            : null;

    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public async Task<Gelezen<T>> Vereis<T>(string partitie, string sleutel, CancellationToken annulering = default)
        where T : class =>
        await Lees<T>(partitie, sleutel, annulering)
            ?? throw new KeyNotFoundException($"{typeof(T).Name} '{sleutel}' ontbreekt in '{partitie}'.");

    /// <summary>The rows whose key begins with a prefix, in the order of their keys.</summary>
    public async IAsyncEnumerable<Gelezen<T>> LeesReeks<T>(
        string partitie, string voorvoegsel, [EnumeratorCancellation] CancellationToken annulering = default)
        where T : class
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Klantreizen, partitie, voorvoegsel, Sleutels.Na(voorvoegsel), annulering))
        {
            yield return new(Rijinhoud.Lees<T>(rij.Inhoud), rij.Versie);
        }
    }

    /// <exception cref="RijconflictException">Another was first; nothing was written.</exception>
    public Task Bewaar(Werkeenheid werk, CancellationToken annulering = default) =>
        werk.Wijzigingen.Count == 0 ? Task.CompletedTask : rijen.Schrijf(Tabel.Klantreizen, werk.Partitie, werk.Wijzigingen, annulering);
}
