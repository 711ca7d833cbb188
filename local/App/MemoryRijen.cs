using System.Globalization;
using System.Runtime.CompilerServices;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local;

/// <summary>Rows in memory, with the versions, order and conflicts of Azure Tables. Safe for several threads.</summary>
public sealed class MemoryRijen : IRijen
{
    private readonly Lock _slot = new();
    private readonly Dictionary<Tabel, SortedDictionary<string, SortedList<string, Rij>>> _tabellen = [];
    private long _versie;

    /// <summary>The number of sets of changes that were written: what a request to the real store would be.</summary>
    public int Schrijfacties { get; private set; }

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
    {
        annulering.ThrowIfCancellationRequested();
        lock (_slot)
        {
            return Task.FromResult(Rijen(tabel, partitie)?.GetValueOrDefault(sleutel));
        }
    }

    public async IAsyncEnumerable<Rij> LeesReeks(
        Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        // A copy: who reads may write meanwhile, as with the real store.
        Rij[] rijen;
        lock (_slot)
        {
            rijen = Rijen(tabel, partitie) is { } alle ? [.. alle.Values.Skip(Plaats(alle, vanaf)).Take(Plaats(alle, tot) - Plaats(alle, vanaf))] : [];
        }

        await Task.CompletedTask;
        foreach (var rij in rijen)
        {
            annulering.ThrowIfCancellationRequested();
            yield return rij;
        }
    }

    public async IAsyncEnumerable<Rij> LeesReeksen(
        Tabel tabel, string partitie, IReadOnlyList<Sleutelreeks> reeksen, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        Rij[] rijen;
        lock (_slot)
        {
            rijen = [.. Rijen(tabel, partitie)?.Values.Where(rij => reeksen.Any(reeks => reeks.Bevat(rij.Sleutel))) ?? []];
        }

        await Task.CompletedTask;
        foreach (var rij in rijen)
        {
            annulering.ThrowIfCancellationRequested();
            yield return rij;
        }
    }

    public Task<IReadOnlyDictionary<string, string>> Schrijf(
        Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        annulering.ThrowIfCancellationRequested();
        Rijenset.Controleer(partitie, wijzigingen);
        if (wijzigingen.Count == 0)
        {
            return Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
        }

        var versies = new Dictionary<string, string>();
        lock (_slot)
        {
            var rijen = Rijen(tabel, partitie);
            foreach (var wijziging in wijzigingen)
            {
                EisPassend(wijziging, rijen?.GetValueOrDefault(wijziging.Sleutel));
            }

            rijen ??= Maak(tabel, partitie);
            foreach (var wijziging in wijzigingen)
            {
                if (Voeruit(rijen, partitie, wijziging) is { } versie)
                {
                    versies[wijziging.Sleutel] = versie;
                }
            }

            if (rijen.Count == 0)
            {
                _tabellen[tabel].Remove(partitie);
            }

            Schrijfacties++;
        }

        return Task.FromResult<IReadOnlyDictionary<string, string>>(versies);
    }

    public async IAsyncEnumerable<string> Partities(Tabel tabel, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        string[] partities;
        lock (_slot)
        {
            partities = [.. _tabellen.GetValueOrDefault(tabel)?.Keys.ToArray() ?? []];
        }

        await Task.CompletedTask;
        foreach (var partitie in partities)
        {
            annulering.ThrowIfCancellationRequested();
            yield return partitie;
        }
    }

    /// <summary>How many keys come before this one.</summary>
    private static int Plaats(SortedList<string, Rij> rijen, string sleutel)
    {
        var (van, tot) = (0, rijen.Count);
        while (van < tot)
        {
            var midden = (van + tot) / 2;
            (van, tot) = string.CompareOrdinal(rijen.GetKeyAtIndex(midden), sleutel) < 0 ? (midden + 1, tot) : (van, midden);
        }

        return van;
    }

    private static void EisPassend(Rijwijziging wijziging, Rij? rij)
    {
        var past = wijziging switch
        {
            Rijwijziging.Voegtoe => rij is null,
            Rijwijziging.Vervang vervang => rij?.Versie == vervang.Versie,
            Rijwijziging.Verwijder { Versie: { } versie } => rij is null || rij.Versie == versie,
            _ => true,
        };
        if (!past)
        {
            throw new RijconflictException($"Rij '{wijziging.Sleutel}' is niet zoals {wijziging.GetType().Name} vraagt.");
        }
    }

    /// <summary>The version that the row has now; null when it is gone.</summary>
    private string? Voeruit(SortedList<string, Rij> rijen, string partitie, Rijwijziging wijziging)
    {
        var inhoud = wijziging switch
        {
            Rijwijziging.Voegtoe voegtoe => voegtoe.Inhoud,
            Rijwijziging.Vervang vervang => vervang.Inhoud,
            Rijwijziging.Zet zet => zet.Inhoud,
            _ => null,
        };
        if (inhoud is null)
        {
            rijen.Remove(wijziging.Sleutel);
            return null;
        }

        var versie = string.Create(CultureInfo.InvariantCulture, $"W/\"{++_versie}\"");
        rijen[wijziging.Sleutel] = new(partitie, wijziging.Sleutel, inhoud, versie);
        return versie;
    }

    private SortedList<string, Rij>? Rijen(Tabel tabel, string partitie) =>
        _tabellen.GetValueOrDefault(tabel)?.GetValueOrDefault(partitie);

    private SortedList<string, Rij> Maak(Tabel tabel, string partitie)
    {
        if (!_tabellen.TryGetValue(tabel, out var partities))
        {
            _tabellen[tabel] = partities = new(StringComparer.Ordinal);
        }

        return partities[partitie] = new(StringComparer.Ordinal);
    }
}
