namespace InzetOpMaat.Orchestrations;

/// <summary>
/// One part of the overview: its lines in one partition with the log of their changes, and the same lines in memory. A
/// change is one batch of line, log and counter under the counter's version, so the log has no gaps and no doubles, and
/// memory follows it on every instance of the app.
/// </summary>
internal sealed class Overzichtsdeel : IDisposable
{
    private const string Regels = "regel.";
    private const string Log = "log.";

    // A batch has at most 100 changes: the counter, and for each line itself, its log and what is pruned of the log.
    private const int MeestePerKeer = 32;

    private readonly IRijen _rijen;
    private readonly string _partitie;
    private readonly Func<string, Task<Overzichtsrij?>> _maak;
    private readonly Tekstvoorraad _teksten;
    private readonly SemaphoreSlim _slot = new(1, 1);
    private readonly Samenloop<string> _bijwerken;
    private readonly Samenloop<int> _kijken;
    private readonly Dictionary<string, Overzichtsrij> _regels = [];
    private volatile IReadOnlyList<Overzichtsrij> _beeld = [];
    private bool _verouderd;
    private long? _nummer;
    private Gelezen<Overzichtsteller>? _geschreven;

    /// <param name="maak">Works out the line of a journey as it is now; null when there is no such journey.</param>
    public Overzichtsdeel(IRijen rijen, string partitie, Func<string, Task<Overzichtsrij?>> maak, Tekstvoorraad teksten)
    {
        (_rijen, _partitie, _maak, _teksten) = (rijen, partitie, maak, teksten);
        _bijwerken = new(_slot, Werkbij);
        _kijken = new(_slot, _ => Kijk());
    }

    public Task Werkbij(string klantreisId) => _bijwerken.Vraag(klantreisId);

    /// <summary>The lines as they were stored when this was asked, or later; in no order.</summary>
    public async Task<IReadOnlyList<Overzichtsrij>> Bekijk(CancellationToken annulering)
    {
        await _kijken.Vraag(0, annulering);
        return _beeld;
    }

    /// <summary>Takes nothing for known: the next who looks reads all lines anew.</summary>
    public async Task Vergeet(CancellationToken annulering)
    {
        await _slot.WaitAsync(annulering);
        (_nummer, _geschreven) = (null, null);
        _slot.Release();
    }

    public void Dispose() => _slot.Dispose();

    private async Task Kijk()
    {
        await Volg();
        if (_verouderd)
        {
            _beeld = [.. _regels.Values];
            _verouderd = false;
        }
    }

    private async Task Werkbij(IReadOnlyCollection<string> klantreisIds)
    {
        foreach (var portie in klantreisIds.Chunk(MeestePerKeer))
        {
            await Botsing.KijkOpnieuw($"overzicht {_partitie}", () => Probeer(portie));
        }
    }

    // The counter is read before the journeys, or was written by us: who writes a line meanwhile changes the counter, and we
    // look again. So the last to write a line worked it out last.
    private async Task<bool> Probeer(IReadOnlyList<string> klantreisIds)
    {
        var eigen = _geschreven;
        var teller = eigen ?? await Volg();
        _geschreven = null;
        var nieuw = await Task.WhenAll(klantreisIds.Select(async id => new Overzichtswijziging(id, await _maak(id))));
        var anders = nieuw.Where(wijziging => !IsGelijk(wijziging.Rij, _regels.GetValueOrDefault(wijziging.KlantreisId))).ToList();
        if (anders.Count == 0)
        {
            // Another may have written since what we wrote last; then memory is behind.
            return eigen is null || eigen.Versie == (await Volg())?.Versie;
        }

        var nummer = teller?.Waarde.Nummer ?? 0;
        var wijzigingen = new List<Rijwijziging>();
        foreach (var wijziging in anders)
        {
            wijzigingen.Add(new Rijwijziging.Voegtoe(Overzichtswijziging.Sleutel(++nummer), Rijinhoud.Schrijf(wijziging)));
            wijzigingen.Add(wijziging.Rij is { } rij
                ? new Rijwijziging.Zet(Regels + wijziging.KlantreisId, Rijinhoud.Schrijf(rij))
                : new Rijwijziging.Verwijder(Regels + wijziging.KlantreisId));
        }

        var oudste = Math.Max(teller?.Waarde.Oudste ?? 1, nummer - Overzicht.BewaardeWijzigingen + 1);
        for (var weg = teller?.Waarde.Oudste ?? 1; weg < oudste; weg++)
        {
            wijzigingen.Add(new Rijwijziging.Verwijder(Overzichtswijziging.Sleutel(weg)));
        }

        var nieuweTeller = new Overzichtsteller(nummer, oudste);
        var inhoud = Rijinhoud.Schrijf(nieuweTeller);
        wijzigingen.Add(teller is null
            ? new Rijwijziging.Voegtoe(Overzichtsteller.Sleutel, inhoud)
            : new Rijwijziging.Vervang(Overzichtsteller.Sleutel, inhoud, teller.Versie));
        try
        {
            var versies = await _rijen.Schrijf(Tabel.Overzicht, _partitie, wijzigingen);
            _geschreven = versies.TryGetValue(Overzichtsteller.Sleutel, out var versie) ? new(nieuweTeller, versie) : null;
        }
        catch (RijconflictException)
        {
            return false;
        }

        Neem(anders, nummer);
        return true;
    }

    /// <summary>Brings memory up to the last change; the counter as it was read for that.</summary>
    private async Task<Gelezen<Overzichtsteller>?> Volg()
    {
        var teller = await _rijen.Lees(Tabel.Overzicht, _partitie, Overzichtsteller.Sleutel) is { } rij
            ? new Gelezen<Overzichtsteller>(Rijinhoud.Lees<Overzichtsteller>(rij.Inhoud), rij.Versie)
            : null;
        var laatste = teller?.Waarde.Nummer ?? 0;
        if (_nummer is not { } bekend || bekend > laatste || bekend + 1 < (teller?.Waarde.Oudste ?? 1) || !await Haalin(bekend, laatste))
        {
            await Laad(laatste);
        }

        return teller;
    }

    /// <summary>False when a change is not in the log any more.</summary>
    private async Task<bool> Haalin(long bekend, long tot)
    {
        if (bekend == tot)
        {
            return true;
        }

        var gemist = new List<Overzichtswijziging>();
        await foreach (var rij in Wijzigingen(bekend + 1, tot))
        {
            if (Overzichtswijziging.Nummer(rij.Sleutel) != bekend + 1 + gemist.Count)
            {
                return false;
            }

            gemist.Add(Rijinhoud.Lees<Overzichtswijziging>(rij.Inhoud));
        }

        if (bekend + gemist.Count != tot)
        {
            return false;
        }

        Neem(gemist, tot);
        return true;
    }

    // One change is one row, which is the cheapest thing to ask of any store.
    private async IAsyncEnumerable<Rij> Wijzigingen(long van, long tot)
    {
        if (van == tot)
        {
            if (await _rijen.Lees(Tabel.Overzicht, _partitie, Overzichtswijziging.Sleutel(van)) is { } enige)
            {
                yield return enige;
            }

            yield break;
        }

        await foreach (var rij in _rijen.LeesReeks(Tabel.Overzicht, _partitie, Overzichtswijziging.Sleutel(van), Overzichtswijziging.Sleutel(tot + 1)))
        {
            yield return rij;
        }
    }

    /// <summary>What changes while the lines are read has a higher number, and is taken from the log by the next who looks.</summary>
    private async Task Laad(long nummer)
    {
        _nummer = null;
        _regels.Clear();
        await foreach (var rij in _rijen.LeesReeks(Tabel.Overzicht, _partitie, Regels, Sleutels.Na(Regels)))
        {
            _regels[rij.Sleutel[Regels.Length..]] = _teksten.Deel(Rijinhoud.Lees<Overzichtsrij>(rij.Inhoud));
        }

        Neem([], nummer);
    }

    private void Neem(IEnumerable<Overzichtswijziging> wijzigingen, long nummer)
    {
        foreach (var wijziging in wijzigingen)
        {
            if (wijziging.Rij is { } rij)
            {
                _regels[wijziging.KlantreisId] = _teksten.Deel(rij);
            }
            else
            {
                _regels.Remove(wijziging.KlantreisId);
            }
        }

        _verouderd = true;
        _nummer = nummer;
    }

    private static bool IsGelijk(Overzichtsrij? een, Overzichtsrij? ander) =>
        een is null || ander is null ? een is null && ander is null : Opslagformaat.Schrijf(een) == Opslagformaat.Schrijf(ander);
}
