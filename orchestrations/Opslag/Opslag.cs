using System.Runtime.CompilerServices;

namespace InzetOpMaat.Orchestrations;

/// <summary>Typed access to <see cref="Tabel.Klantreizen"/>.</summary>
public sealed class Opslag(IRijen rijen)
{
    private readonly AsyncLocal<Partitiebeeld?> _beeld = new();

    /// <summary>
    /// Does something that looks at several rows of a partition: all of these come in one request, at the first look.
    /// Whatever else it asks for is asked of the store; so a key too many or too few changes nothing but the count.
    /// </summary>
    /// <param name="sleutels">Keys, and with a '.' or '|' at the end all keys that begin with it.</param>
    public async Task<T> MetBeeld<T>(string partitie, IEnumerable<string> sleutels, Func<Task<T>> doe)
    {
        // What is set here holds for what is called from here, and for nobody else.
        var beeld = new Partitiebeeld(rijen, partitie, [.. sleutels.Distinct().Select(Sleutelreeks.Van)], _beeld.Value);
        _beeld.Value = beeld;
        try
        {
            return await doe();
        }
        finally
        {
            beeld.Sluit();
        }
    }

    public async Task<Gelezen<T>?> Lees<T>(string partitie, string sleutel, CancellationToken annulering = default)
        where T : class
    {
        var beeld = Partitiebeeld.Van(_beeld.Value, partitie, Sleutelreeks.Van(sleutel));
        var rij = beeld is null ? await rijen.Lees(Tabel.Klantreizen, partitie, sleutel, annulering) : await beeld.Lees(sleutel, annulering);
        return rij is null ? null : new(Rijinhoud.Lees<T>(rij.Inhoud), rij.Versie);
    }

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
        await foreach (var rij in Reeks(partitie, voorvoegsel, annulering))
        {
            yield return new(Rijinhoud.Lees<T>(rij.Inhoud), rij.Versie);
        }
    }

    /// <summary>The keys that begin with a prefix, in order.</summary>
    public async Task<IReadOnlyList<string>> Sleutelsmet(string partitie, string voorvoegsel, CancellationToken annulering = default)
    {
        var sleutels = new List<string>();
        await foreach (var rij in Reeks(partitie, voorvoegsel, annulering))
        {
            sleutels.Add(rij.Sleutel);
        }

        return sleutels;
    }

    /// <exception cref="RijconflictException">Another was first; nothing was written.</exception>
    public async Task Bewaar(Werkeenheid werk, CancellationToken annulering = default)
    {
        if (werk.Wijzigingen.Count == 0)
        {
            return;
        }

        // Before the line itself: a day is never counted without it, and a mark without a line does no harm.
        if (werk.Feitdag is { } dag)
        {
            await Feitdagen.Noteer(rijen, dag, werk.Partitie, annulering);
        }

        try
        {
            await rijen.Schrijf(Tabel.Klantreizen, werk.Partitie, werk.Wijzigingen, annulering);
            _beeld.Value?.Veranderd(werk.Partitie, werk.Wijzigingen.Select(wijziging => wijziging.Sleutel));
        }
        catch
        {
            _beeld.Value?.Vergeet(werk.Partitie);
            throw;
        }
    }

    private async IAsyncEnumerable<Rij> Reeks(string partitie, string voorvoegsel, [EnumeratorCancellation] CancellationToken annulering)
    {
        var reeks = new Sleutelreeks(voorvoegsel, Sleutels.Na(voorvoegsel));
        if (Partitiebeeld.Van(_beeld.Value, partitie, reeks) is { } beeld)
        {
            foreach (var rij in await beeld.Lees(reeks, annulering))
            {
                yield return rij;
            }

            yield break;
        }

        await foreach (var rij in rijen.LeesReeks(Tabel.Klantreizen, partitie, reeks.Vanaf, reeks.Tot, annulering))
        {
            yield return rij;
        }
    }
}
