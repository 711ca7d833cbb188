namespace InzetOpMaat.Orchestrations;

/// <summary>Takes a place in a kick-offbijeenkomst of the group; when none in the window has one, a new session is made.</summary>
public sealed class Bijeenkomstplaatsen(IRijen rijen, Afspraakbezetting bezetting, Reserveringen reserveringen, IMedewerkers medewerkers)
{
    /// <summary>
    /// Takes a place under the version of the session's row: a session is never fuller than its capacity. Another who
    /// was just before us is answered by looking again.
    /// </summary>
    public Task<Plek?> Neem(Plekvraag vraag)
    {
        var groep = vraag.Reis.Klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld.");
        return Botsing.KijkOpnieuw($"plaats in een bijeenkomst voor {groep}", () => Neem(groep, vraag));
    }

    public Task GeefVrij(Klantgroep groep, Afspraak afspraak) => Botsing.KijkOpnieuw(
        $"plaats in een bijeenkomst voor {groep} vrijgeven",
        async () =>
        {
            var sleutel = Sleutel(afspraak.Begin, afspraak.MedewerkerId);
            if (await rijen.Lees(Tabel.Bijeenkomsten, Partitie(groep), sleutel) is not { } rij
                || Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud) is var bijeenkomst && !bijeenkomst.Deelnemers.Contains(afspraak.Id))
            {
                return true;
            }

            return await Schrijf(groep, new Rijwijziging.Vervang(sleutel, Rijinhoud.Schrijf(bijeenkomst.ZonderDeelnemer(afspraak.Id)), rij.Versie));
        });

    private async Task<Botsing.Antwoord<Plek?>?> Neem(Klantgroep groep, Plekvraag vraag)
    {
        var bestaande = await Lees(groep, vraag.Venster);
        if (bestaande.Find(b => b.Waarde.Deelnemers.Contains(vraag.AfspraakId)) is { } eigen)
        {
            return new(Plek(eigen.Waarde, vraag));
        }

        var keuze = Bijeenkomstplanner.Kies([.. bestaande.Select(b => b.Waarde)], vraag.Venster);
        var (bijeenkomst, wijziging) = keuze is null
            ? await Nieuw(groep, vraag)
            : Erbij(bestaande.Find(b => b.Waarde.Id == keuze.Id)!, vraag.AfspraakId);
        if (bijeenkomst is null)
        {
            return new(null);
        }

        if (await Schrijf(groep, wijziging!))
        {
            return new(Plek(bijeenkomst, vraag));
        }

        if (keuze is null)
        {
            await reserveringen.GeefVrij(bijeenkomst.TrainerId, new(bijeenkomst.Begin, bijeenkomst.Einde));
        }

        return null;
    }

    /// <summary>False when the row is not as the change requires.</summary>
    private async Task<bool> Schrijf(Klantgroep groep, Rijwijziging wijziging)
    {
        try
        {
            await rijen.Schrijf(Tabel.Bijeenkomsten, Partitie(groep), [wijziging]);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }

    private async Task<(Bijeenkomst? Bijeenkomst, Rijwijziging? Wijziging)> Nieuw(Klantgroep groep, Plekvraag vraag)
    {
        var trainers = await medewerkers.Met(Rol.Trainer);
        var houder = $"{Partitie(groep)}.{vraag.AfspraakId}";
        if (await bezetting.Neem(houder, Rol.Trainer, trainers, vraag.Venster, vraag.Beleid) is not { } plek)
        {
            return (null, null);
        }

        var bijeenkomst = Bijeenkomstplanner
            .Nieuw(groep, plek.MedewerkerId, new AfgeleidMoment(plek.Wanneer.Begin, plek.Waarom), vraag.Beleid)
            .MetDeelnemer(vraag.AfspraakId);
        return (bijeenkomst, new Rijwijziging.Voegtoe(Sleutel(bijeenkomst.Begin, bijeenkomst.TrainerId), Rijinhoud.Schrijf(bijeenkomst)));
    }

    private static (Bijeenkomst? Bijeenkomst, Rijwijziging? Wijziging) Erbij(Gelezen<Bijeenkomst> gelezen, string afspraakId)
    {
        var vol = gelezen.Waarde.MetDeelnemer(afspraakId);
        return (vol, new Rijwijziging.Vervang(Sleutel(vol.Begin, vol.TrainerId), Rijinhoud.Schrijf(vol), gelezen.Versie));
    }

    private async Task<List<Gelezen<Bijeenkomst>>> Lees(Klantgroep groep, Planvenster venster)
    {
        var van = Momentsleutel.Van(Lokaletijd.Moment(venster.Van, TimeOnly.MinValue));
        var tot = Momentsleutel.Van(Lokaletijd.Moment(venster.Tot.AddDays(1), TimeOnly.MinValue));
        var gevonden = new List<Gelezen<Bijeenkomst>>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Bijeenkomsten, Partitie(groep), van, tot))
        {
            gevonden.Add(new(Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud), rij.Versie));
        }

        return gevonden;
    }

    private static Plek Plek(Bijeenkomst bijeenkomst, Plekvraag vraag) => new(
        Rol.Trainer, bijeenkomst.TrainerId, new(bijeenkomst.Begin, bijeenkomst.Einde), vraag.Venster.Waarom.En($"bijeenkomst voor {vraag.Reis.Klantgroep}, {bijeenkomst.Capaciteit} plaatsen"), bijeenkomst.Id);

    private static string Sleutel(DateTimeOffset begin, string trainerId) => $"{Momentsleutel.Van(begin)}.{trainerId}";

    private static string Partitie(Klantgroep groep) => $"kickoff-{groep}".ToLowerInvariant();
}
