namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The open tasks of each colleague: an index on the tasks in the partitions of journeys and households
/// (<see cref="Tabel.Taken"/>, partition: medewerkerId), which can be rebuilt from them.
/// </summary>
public sealed class Werkvoorraad(IRijen rijen, Opslag opslag)
{
    /// <summary>Brings the index in line with a task as it is now.</summary>
    /// <param name="vorige">The fatale datum under which it may still be listed.</param>
    public Task Werkbij(Taak taak, DateOnly? vorige = null)
    {
        var wijzigingen = new List<Rijwijziging>
        {
            taak.Status == Taakstatus.Open
                ? new Rijwijziging.Zet(Sleutel(taak.Id, taak.Fataledatum.Datum), Rijinhoud.Schrijf(taak))
                : new Rijwijziging.Verwijder(Sleutel(taak.Id, taak.Fataledatum.Datum)),
        };
        if (vorige is { } datum && datum != taak.Fataledatum.Datum)
        {
            wijzigingen.Add(new Rijwijziging.Verwijder(Sleutel(taak.Id, datum)));
        }

        return rijen.Schrijf(Tabel.Taken, taak.MedewerkerId, wijzigingen);
    }

    /// <summary>The open tasks of one colleague, earliest fatale datum first, from a key on.</summary>
    public async IAsyncEnumerable<(string Sleutel, Taak Taak)> Open(string medewerkerId, string? na = null)
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Taken, medewerkerId, na is null ? "0" : Sleutels.Volgende(na), ":"))
        {
            yield return (rij.Sleutel, Rijinhoud.Lees<Taak>(rij.Inhoud));
        }
    }

    /// <summary>How many open tasks each of these colleagues has.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenTaken(IEnumerable<string> medewerkerIds)
    {
        var aantallen = new Dictionary<string, int>();
        foreach (var medewerkerId in medewerkerIds)
        {
            var aantal = 0;
            await foreach (var _ in rijen.LeesReeks(Tabel.Taken, medewerkerId, "0", ":"))
            {
                aantal++;
            }

            aantallen[medewerkerId] = aantal;
        }

        return aantallen;
    }

    /// <summary>Works every line out anew and removes what no open task knows of. For a beheerder; it reads all tasks.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        await foreach (var partitie in rijen.Partities(Tabel.Klantreizen, annulering))
        {
            await foreach (var taak in opslag.LeesReeks<Taak>(partitie, Sleutels.Taken, annulering))
            {
                await Werkbij(taak.Waarde);
            }
        }

        await foreach (var medewerkerId in rijen.Partities(Tabel.Taken, annulering))
        {
            await foreach (var (sleutel, regel) in Open(medewerkerId))
            {
                var taak = (await opslag.Lees<Taak>(regel.Partitie, Sleutels.Taak(regel.Id), annulering))?.Waarde;
                if (taak is not { Status: Taakstatus.Open } || taak.MedewerkerId != medewerkerId || Sleutel(taak.Id, taak.Fataledatum.Datum) != sleutel)
                {
                    await rijen.Schrijf(Tabel.Taken, medewerkerId, [new Rijwijziging.Verwijder(sleutel)], annulering);
                }
            }
        }
    }

    private static string Sleutel(string taakId, DateOnly fataal) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fataal:yyyyMMdd}.{taakId}");
}
