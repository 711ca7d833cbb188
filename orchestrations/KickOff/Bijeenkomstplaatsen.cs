namespace InzetOpMaat.Orchestrations;

/// <summary>Takes a place in a group session; when none in the window has one, a new session is made.</summary>
public sealed class Bijeenkomstplaatsen(IRijen rijen, Afspraakbezetting bezetting, Reserveringen reserveringen, IAgenda agenda, IMedewerkers medewerkers, Afwezigheidsregister afwezigheid)
{
    /// <summary>
    /// Takes a place under the version of the session's row: a session is never fuller than its capacity. Another who
    /// was just before us is answered by looking again.
    /// </summary>
    public Task<Plek?> Neem(Bijeenkomstreeks reeks, Plekvraag vraag) =>
        Botsing.KijkOpnieuw($"plaats in een bijeenkomst van {reeks.Naam}", () => Probeer(reeks, vraag));

    /// <summary>
    /// Gives the place back. When the last one left, the session is called off: its item in the trainer's calendar, its
    /// row, and only then the trainer's time. A crash in between is gone on with by the retry, and never frees what
    /// another took meanwhile.
    /// </summary>
    public Task GeefVrij(Afspraak afspraak)
    {
        var bijeenkomstId = afspraak.BijeenkomstId ?? throw new InvalidOperationException("Dit is geen afspraak in een bijeenkomst.");
        var sleutel = Sleutel(afspraak.Begin, afspraak.MedewerkerId);
        return GeefVrij(bijeenkomstId[..^(sleutel.Length + 1)], sleutel, afspraak.Id);
    }

    /// <summary>The place that this appointment has in a session that moved as a whole; null when it has none there, or the klant cannot come then.</summary>
    /// <param name="verwijzing">A <see cref="Bijeenkomst.Verwijzing"/>.</param>
    public async Task<Plek?> NeemIn(string verwijzing, Plekvraag vraag)
    {
        var (reeks, sleutel) = (Sleutels.Partitie(verwijzing), Sleutels.Naam(verwijzing));
        if (await rijen.Lees(Tabel.Bijeenkomsten, reeks, sleutel) is not { } rij
            || Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud) is var bijeenkomst && !bijeenkomst.Deelnemers.Contains(vraag.AfspraakId))
        {
            return null;
        }

        if (KlantKan(bijeenkomst, vraag))
        {
            return Plek(bijeenkomst, vraag);
        }

        await GeefVrij(reeks, sleutel, vraag.AfspraakId);
        return null;
    }

    internal async Task GeefVrij(string reeks, string sleutel, string afspraakId)
    {
        if (await Botsing.KijkOpnieuw($"plaats in een bijeenkomst van {reeks} vrijgeven", () => Verlaat(reeks, sleutel, afspraakId)) is not { } leeg)
        {
            return;
        }

        var bijeenkomst = leeg.Waarde;
        var trainer = await medewerkers.Vereis(bijeenkomst.TrainerId);
        await agenda.Zegaf(trainer.Agenda, bijeenkomst.Id);
        if (await Schrijf(reeks, new Rijwijziging.Verwijder(sleutel, leeg.Versie)))
        {
            await reserveringen.GeefVrij(bijeenkomst.TrainerId, new(bijeenkomst.Begin, bijeenkomst.Einde));
        }
    }

    /// <summary>The session without this place, when nobody is left in it; an answer of null when somebody is, or it is gone.</summary>
    private async Task<Botsing.Antwoord<Gelezen<Bijeenkomst>?>?> Verlaat(string reeks, string sleutel, string afspraakId)
    {
        if (await rijen.Lees(Tabel.Bijeenkomsten, reeks, sleutel) is not { } rij)
        {
            return new(null);
        }

        var bijeenkomst = Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud);
        if (bijeenkomst.Deelnemers.Contains(afspraakId))
        {
            var zonder = Rijinhoud.Schrijf(bijeenkomst.ZonderDeelnemer(afspraakId));
            return await Schrijf(reeks, new Rijwijziging.Vervang(sleutel, zonder, rij.Versie))
                ? await Verlaat(reeks, sleutel, afspraakId)
                : null;
        }

        return new(bijeenkomst.Deelnemers.Count == 0 ? new(bijeenkomst, rij.Versie) : null);
    }

    private async Task<Botsing.Antwoord<Plek?>?> Probeer(Bijeenkomstreeks reeks, Plekvraag vraag)
    {
        var bestaande = await Lees(reeks, vraag.Venster);
        if (bestaande.Find(b => b.Waarde.Deelnemers.Contains(vraag.AfspraakId)) is { Waarde: var eigen })
        {
            if (KlantKan(eigen, vraag))
            {
                return new(Plek(eigen, vraag));
            }

            // An earlier try took it, and meanwhile the klant was asked elsewhere at that time.
            await GeefVrij(reeks.Naam, Sleutel(eigen.Begin, eigen.TrainerId), vraag.AfspraakId);
            return null;
        }

        var keuze = Bijeenkomstplanner.Kies([.. (await MetTrainer(bestaande)).Where(b => b.Id != vraag.NietIn && KlantKan(b, vraag))], vraag.Venster);
        var (bijeenkomst, wijziging) = keuze is null
            ? await Nieuw(reeks, vraag)
            : Erbij(bestaande.Find(b => b.Waarde.Id == keuze.Id)!, vraag.AfspraakId);
        if (bijeenkomst is null)
        {
            return new(null);
        }

        if (await Schrijf(reeks.Naam, wijziging!))
        {
            return new(Plek(bijeenkomst, vraag));
        }

        if (keuze is null)
        {
            await reserveringen.GeefVrij(bijeenkomst.TrainerId, new(bijeenkomst.Begin, bijeenkomst.Einde));
        }

        return null;
    }

    /// <summary>The sessions whose trainer will be there.</summary>
    private async Task<IReadOnlyList<Bijeenkomst>> MetTrainer(List<Gelezen<Bijeenkomst>> bestaande)
    {
        var gaandoor = new List<Bijeenkomst>();
        foreach (var vanTrainer in bestaande.Select(gelezen => gelezen.Waarde).GroupBy(bijeenkomst => bijeenkomst.TrainerId))
        {
            var weg = await afwezigheid.Van(vanTrainer.Key, vanTrainer.Min(bijeenkomst => Lokaletijd.Datum(bijeenkomst.Begin)));
            gaandoor.AddRange(vanTrainer.Where(bijeenkomst => !weg.Any(afwezig => afwezig.Geldt(Lokaletijd.Datum(bijeenkomst.Begin)))));
        }

        return [.. gaandoor.OrderBy(bijeenkomst => bijeenkomst.Begin)];
    }

    /// <summary>False when the row is not as the change requires.</summary>
    private async Task<bool> Schrijf(string reeks, Rijwijziging wijziging)
    {
        try
        {
            await rijen.Schrijf(Tabel.Bijeenkomsten, reeks, [wijziging]);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }

    private async Task<(Bijeenkomst? Bijeenkomst, Rijwijziging? Wijziging)> Nieuw(Bijeenkomstreeks reeks, Plekvraag vraag)
    {
        var trainers = await medewerkers.Met(Rol.Trainer);
        var houder = $"{reeks.Naam}.{vraag.AfspraakId}";
        if (await bezetting.Neem(houder, Rol.Trainer, trainers, gids: null, vraag) is not { } plek)
        {
            return (null, null);
        }

        var bijeenkomst = Bijeenkomstplanner.Nieuw(
            reeks, plek.MedewerkerId, new AfgeleidMoment(plek.Wanneer.Begin, plek.Waarom), vraag.AfspraakId, vraag.Beleid);
        return (bijeenkomst, new Rijwijziging.Voegtoe(Sleutel(bijeenkomst.Begin, bijeenkomst.TrainerId), Rijinhoud.Schrijf(bijeenkomst)));
    }

    private static (Bijeenkomst? Bijeenkomst, Rijwijziging? Wijziging) Erbij(Gelezen<Bijeenkomst> gelezen, string afspraakId)
    {
        var vol = gelezen.Waarde.MetDeelnemer(afspraakId);
        return (vol, new Rijwijziging.Vervang(Sleutel(vol.Begin, vol.TrainerId), Rijinhoud.Schrijf(vol), gelezen.Versie));
    }

    private async Task<List<Gelezen<Bijeenkomst>>> Lees(Bijeenkomstreeks reeks, Planvenster venster)
    {
        var van = Momentsleutel.Van(Lokaletijd.Moment(venster.Van, TimeOnly.MinValue));
        var tot = Momentsleutel.Van(Lokaletijd.Moment(venster.Tot.AddDays(1), TimeOnly.MinValue));
        var gevonden = new List<Gelezen<Bijeenkomst>>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Bijeenkomsten, reeks.Naam, van, tot))
        {
            gevonden.Add(new(Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud), rij.Versie));
        }

        return gevonden;
    }

    private static Plek Plek(Bijeenkomst bijeenkomst, Plekvraag vraag) => new(
        Rol.Trainer, bijeenkomst.TrainerId, new(bijeenkomst.Begin, bijeenkomst.Einde), vraag.Venster.Waarom.En($"bijeenkomst voor {bijeenkomst.Klantgroep}, {bijeenkomst.Capaciteit} plaatsen"), bijeenkomst.Id);

    private static bool KlantKan(Bijeenkomst bijeenkomst, Plekvraag vraag) => vraag.KlantKan(new(bijeenkomst.Begin, bijeenkomst.Einde));

    internal static string Sleutel(DateTimeOffset begin, string trainerId) => $"{Momentsleutel.Van(begin)}.{trainerId}";
}
