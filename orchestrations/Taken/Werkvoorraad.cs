namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The open tasks of each colleague: an index on the tasks in the partitions of journeys and households
/// (<see cref="Tabel.Taken"/>, partition: medewerkerId), with how many there are; both can be rebuilt from them.
/// </summary>
public sealed class Werkvoorraad(IRijen rijen, Opslag opslag)
{
    /// <summary>Brings the index in line with a task as it is now.</summary>
    /// <param name="vorige">The fatale datum under which it may still be listed.</param>
    public async Task Werkbij(Taak taak, DateOnly? vorige = null)
    {
        DateOnly[] datums = vorige is { } datum && datum != taak.Fataledatum.Datum ? [taak.Fataledatum.Datum, datum] : [taak.Fataledatum.Datum];
        var sleutels = datums.Select(d => Sleutel(taak.Id, d)).ToList();
        await Breng(taak.MedewerkerId, taak, sleutels, taak.Status == Taakstatus.Open ? Rijinhoud.Schrijf(taak) : null);
        foreach (var eerder in taak.EerderBij)
        {
            await Breng(eerder, taak, sleutels, null);
        }
    }

    /// <summary>The open tasks of one colleague, earliest fatale datum first, from a key on.</summary>
    public async IAsyncEnumerable<(string Sleutel, Taak Taak)> Open(string medewerkerId, string? na = null)
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Taken, medewerkerId, na is null ? "0" : Sleutels.Volgende(na), ":"))
        {
            yield return (rij.Sleutel, Rijinhoud.Lees<Taak>(rij.Inhoud));
        }
    }

    /// <summary>How many open tasks each of these colleagues has: at most sixteen rows are read for each, however long the lists.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenTaken(IEnumerable<string> medewerkerIds)
    {
        var aantallen = new Dictionary<string, int>();
        foreach (var medewerkerId in medewerkerIds)
        {
            var som = 0;
            await foreach (var rij in rijen.LeesReeks(Tabel.Taken, medewerkerId, Takenteller.Voorvoegsel, Sleutels.Na(Takenteller.Voorvoegsel)))
            {
                som += Takenteller.Lees(rij).Aantal;
            }

            aantallen[medewerkerId] = som;
        }

        return aantallen;
    }

    /// <summary>Works every line out anew, removes what no open task knows of, and counts again. For a beheerder; it reads all tasks.</summary>
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
                    await Breng(medewerkerId, regel, [sleutel], null);
                }
            }

            await Botsing.KijkOpnieuw($"tellen van de taken van {medewerkerId}", () => Tel(medewerkerId));
        }
    }

    /// <summary>
    /// The first of the keys gets this content (null: no line), the others get none, and the count follows in the same
    /// write. A line and the counter change only when they are as they were read: else we look again.
    /// </summary>
    private Task Breng(string medewerkerId, Taak taak, List<string> sleutels, string? inhoud) => Botsing.KijkOpnieuw(
        $"werkvoorraad van {medewerkerId}",
        async () =>
        {
            var tellersleutel = Takenteller.Sleutel(taak.Id);
            var gelezen = await Lees(medewerkerId, [tellersleutel, .. sleutels]);
            var teller = gelezen.GetValueOrDefault(tellersleutel);
            var wijzigingen = new List<Rijwijziging>();
            var verschil = 0;
            foreach (var sleutel in sleutels)
            {
                var bestaand = gelezen.GetValueOrDefault(sleutel);
                var nieuw = sleutel == sleutels[0] ? inhoud : null;
                verschil += (nieuw is null ? 0 : 1) - (bestaand is null ? 0 : 1);
                if (bestaand?.Inhoud != nieuw)
                {
                    wijzigingen.Add(Wijziging(sleutel, bestaand, nieuw));
                }
            }

            if (verschil != 0)
            {
                wijzigingen.Add(Takenteller.Wijziging(tellersleutel, teller, Takenteller.Lees(teller).Aantal + verschil));
            }

            return await Schrijf(medewerkerId, wijzigingen);
        });

    /// <summary>The rows with these keys, in one request.</summary>
    private async Task<Dictionary<string, Rij>> Lees(string medewerkerId, IEnumerable<string> sleutels)
    {
        var gelezen = new Dictionary<string, Rij>();
        await foreach (var rij in rijen.LeesReeksen(Tabel.Taken, medewerkerId, [.. sleutels.Select(Sleutelreeks.Van)]))
        {
            gelezen[rij.Sleutel] = rij;
        }

        return gelezen;
    }

    private async Task<bool> Tel(string medewerkerId)
    {
        var tellers = new Dictionary<string, Rij>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Taken, medewerkerId, Takenteller.Voorvoegsel, Sleutels.Na(Takenteller.Voorvoegsel)))
        {
            tellers[rij.Sleutel] = rij;
        }

        var geteld = tellers.Keys.ToDictionary(sleutel => sleutel, _ => 0);
        await foreach (var (_, taak) in Open(medewerkerId))
        {
            geteld[Takenteller.Sleutel(taak.Id)] = geteld.GetValueOrDefault(Takenteller.Sleutel(taak.Id)) + 1;
        }

        return await Schrijf(
            medewerkerId,
            [.. geteld.Where(g => Takenteller.Lees(tellers.GetValueOrDefault(g.Key)).Aantal != g.Value)
                .Select(g => Takenteller.Wijziging(g.Key, tellers.GetValueOrDefault(g.Key), g.Value))]);
    }

    /// <summary>False when a row is not as a change requires.</summary>
    private async Task<bool> Schrijf(string medewerkerId, IReadOnlyList<Rijwijziging> wijzigingen)
    {
        try
        {
            await rijen.Schrijf(Tabel.Taken, medewerkerId, wijzigingen);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }

    private static Rijwijziging Wijziging(string sleutel, Rij? bestaand, string? nieuw) => (bestaand, nieuw) switch
    {
        ({ } oud, null) => new Rijwijziging.Verwijder(sleutel, oud.Versie),
        ({ } oud, _) => new Rijwijziging.Vervang(sleutel, nieuw, oud.Versie),
        _ => new Rijwijziging.Voegtoe(sleutel, nieuw!),
    };

    private static string Sleutel(string taakId, DateOnly fataal) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fataal:yyyyMMdd}.{taakId}");
}
