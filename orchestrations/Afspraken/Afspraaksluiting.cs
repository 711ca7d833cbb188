using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Closes a round by its outcome: clears calendar and places. When nothing follows the track ends with it, and the one that waits for it hears so.</summary>
public sealed class Afspraaksluiting(
    Opslag opslag, Stappen stappen, Sporen sporen, Spoorsluiting sluiting, Afsprakenregister register, Reserveringen reserveringen, Bijeenkomstplaatsen bijeenkomsten, Berichtplaatsen berichtplaatsen, Klantberichten berichten, IAgenda agenda, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(SluitRonde))]
    public async Task<Rondevervolg> SluitRonde([ActivityTrigger] Rondeopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var stap = $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.gesloten";
        var (vervolg, ouder) = await opslag.MetBeeld(
            partitie,
            [Sleutels.Stap(stap), .. Leest(opdracht)],
            () => Botsing.KijkOpnieuw($"{stap} van {partitie}", () => Sluit(opdracht, stap)));
        if (ouder is not null)
        {
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }

        return vervolg;
    }

    private async Task<Botsing.Antwoord<(Rondevervolg Vervolg, string? Ouder)>?> Sluit(Rondeopdracht opdracht, string stap)
    {
        var werk = new Werkeenheid(Sleutels.Partitie(opdracht.SpoorId));
        var spoor = (await sporen.Lees(opdracht.SpoorId))!;
        var vervolg = await opslag.Lees<Rondevervolg>(werk.Partitie, Sleutels.Stap(stap)) is { Waarde: var gedaan }
            ? gedaan
            : await Ruim(werk, opdracht, stap, spoor.Waarde);
        if (vervolg.Vervolg != Vervolg.Klaar || vervolg.MetDeHand || spoor.Waarde.Klaar)
        {
            await opslag.Bewaar(werk);
            return new((vervolg, spoor.Waarde.Klaar ? spoor.Waarde.Ouder : null));
        }

        return await sluiting.Sluit(werk, spoor) is { Waarde: var teBellen } ? new((vervolg, teBellen)) : null;
    }

    private async Task<Rondevervolg> Ruim(Werkeenheid werk, Rondeopdracht opdracht, string stap, Spoor spoor)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var afspraak = (await register.Vereis(Afspraak.IdVoor(werk.Partitie, naam, opdracht.Ronde))).Waarde;
        var beleid = await beleidsbron.Geldend(klok);
        var vervolg = Verloop.Na(
            afspraak.Status, opdracht.Ronde, await register.KeerNietVerschenen(werk.Partitie, naam), naam.Soort, beleid);
        var metDeHand = false;
        if (afspraak.Status is not Afspraakstatus.Verschenen and not Afspraakstatus.NietVerschenen)
        {
            await stappen.NeemVoor(werk, stap);
            var reis = (await opslag.Vereis<Klantreis>(afspraak.KlantreisId, Sleutels.Klantreis)).Waarde;
            metDeHand = !await GeefVrij(afspraak, stil: reis.IsOverleden);
            await (reis.IsOverleden ? berichtplaatsen.GeefVrij(werk, Uitnodigingen.Afzegging(afspraak.Id)) : ZegAf(werk, opdracht, afspraak));
        }

        await berichtplaatsen.GeefVrij(werk, Uitnodigingen.Uitnodiging(afspraak.Id));
        await berichtplaatsen.GeefVrij(werk, Uitnodigingen.Herinnering(afspraak.Id));
        foreach (var nooitGedaan in new[] { Uitnodigingen.Uitnodigingsstap(opdracht), Uitnodigingen.Herinneringsstap(opdracht) }.Select(Sleutels.Voornemen))
        {
            if (await opslag.Lees<Gedaan>(werk.Partitie, nooitGedaan) is not null)
            {
                werk.Verwijder(nooitGedaan);
            }
        }

        if (vervolg == Vervolg.Klaar && !await IsOverDoorEinde(afspraak))
        {
            await MeldAanOuder(werk, spoor, afspraak);
        }

        var gedaan = new Rondevervolg(vervolg, metDeHand);
        werk.Voegtoe(Sleutels.Stap(stap), gedaan);
        return gedaan;
    }

    private static IEnumerable<string> Leest(Rondeopdracht opdracht)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var id = Afspraak.IdVoor(Sleutels.Partitie(opdracht.SpoorId), naam, opdracht.Ronde);
        return
        [
            Afsprakenregister.Rondes(naam), Sleutels.Sporen, Sleutels.Postvak(opdracht.SpoorId), Sleutels.Berichtenboek,
            Sleutels.Bericht($"{Sleutels.Naam(id)}."), Sleutels.Voornemen($"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}."), .. Momentafronding.Leest,
        ];
    }

    /// <summary>An appointment for the household that ends with one journey may still be needed for another.</summary>
    private async Task<bool> IsOverDoorEinde(Afspraak afspraak) =>
        afspraak.Status == Afspraakstatus.Vervallen
        && (await opslag.Vereis<Klantreis>(afspraak.KlantreisId, Sleutels.Klantreis)).Waarde.Fase == Fase.Beeindigd;

    /// <summary>
    /// The moment is for another, and the item leaves the calendar; Exchange tells its attendees so. False when the klant
    /// is one of them and may not hear of it: Graph has no way to remove it in silence, so it stays for a person, or for good
    /// when it has passed.
    /// </summary>
    private async Task<bool> GeefVrij(Afspraak afspraak, bool stil)
    {
        if (afspraak.BijeenkomstId is not null)
        {
            await bijeenkomsten.GeefVrij(afspraak);
            return true;
        }

        var medewerker = await medewerkers.Vereis(afspraak.MedewerkerId);
        var gids = afspraak.GidsId is { } gidsId ? (await medewerkers.Vereis(gidsId)).Agenda : null;
        var blijft = stil && await agenda.Lees(medewerker.Agenda, afspraak.Id) is { } item && item.Deelnemers.Any(deelnemer => deelnemer != gids);
        if (!blijft)
        {
            await agenda.Zegaf(medewerker.Agenda, afspraak.Id);
        }

        foreach (var bezet in new[] { afspraak.MedewerkerId, afspraak.GidsId }.OfType<string>())
        {
            await reserveringen.GeefVrij(bezet, new(afspraak.Begin, afspraak.Einde));
        }

        return !blijft || afspraak.Begin <= klok.Nu;
    }

    /// <summary>
    /// Who is in the calendar item sees there that it is off. Who had a letter, or comes to a session, is told when nothing
    /// else tells it and the invitation went.
    /// </summary>
    private async Task ZegAf(Werkeenheid werk, Rondeopdracht opdracht, Afspraak afspraak)
    {
        var klant = afspraak.BijeenkomstId is null ? await berichten.Klant(afspraak.KlantreisId, "afzegging") : null;
        var sleutel = Uitnodigingen.Afzegging(afspraak.Id);
        if (klant is { Contactkanaal: Contactkanaal.Email })
        {
            await berichtplaatsen.Verstuurd(werk, sleutel);
        }
        else if (afspraak.AfzeggingApart && await opslag.Lees<Gedaan>(werk.Partitie, Sleutels.Stap(Uitnodigingen.Uitnodigingsstap(opdracht))) is not null)
        {
            await berichten.Verstuur(werk, werk.Partitie, sleutel, Berichtsoort.AfspraakVervalt, gegevens => gegevens with { Afspraak = afspraak }, klant);
        }
        else
        {
            await berichtplaatsen.GeefVrij(werk, sleutel);
        }
    }

    /// <summary>The outcome stands where the waiting track looks; its bell is rung when this track ends.</summary>
    private async Task MeldAanOuder(Werkeenheid werk, Spoor spoor, Afspraak afspraak)
    {
        if (spoor.Ouder is { } ouder)
        {
            var daar = Sleutels.Partitie(ouder) == werk.Partitie ? werk : new Werkeenheid(Sleutels.Partitie(ouder));
            daar.Zet(Sleutels.Uitkomst(Vragen.Afspraak(afspraak.Naam)), new Uitkomst(afspraak.Status.ToString(), "systeem", klok.Nu));
            if (daar != werk)
            {
                await opslag.Bewaar(daar);
            }
        }
    }
}
