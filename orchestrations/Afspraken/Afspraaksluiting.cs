using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Closes a round by its outcome: clears calendar and places, and tells the track that waits when it took place.</summary>
public sealed class Afspraaksluiting(
    Opslag opslag, Stappen stappen, Sporen sporen, Afsprakenregister register, Reserveringen reserveringen, Bijeenkomstplaatsen bijeenkomsten, Berichtplaatsen berichtplaatsen, IAgenda agenda, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(SluitRonde))]
    public Task<Rondevervolg> SluitRonde([ActivityTrigger] Rondeopdracht opdracht) => stappen.ZorgMetEffect(
        Sleutels.Partitie(opdracht.SpoorId),
        $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.gesloten",
        async werk =>
        {
            var naam = Afsprakenregister.Naam(opdracht.SpoorId);
            var afspraak = (await register.Vereis(Afspraak.IdVoor(werk.Partitie, naam, opdracht.Ronde))).Waarde;
            var beleid = await beleidsbron.Geldend(klok);
            var vervolg = Verloop.Na(
                afspraak.Status, opdracht.Ronde, await register.KeerNietVerschenen(werk.Partitie, naam), naam.Soort, beleid);
            if (afspraak.Status is not Afspraakstatus.Verschenen and not Afspraakstatus.NietVerschenen)
            {
                await GeefVrij(afspraak);
                await berichtplaatsen.Verstuurd(werk, Uitnodigingen.Afzegging(afspraak.Id));
            }

            await berichtplaatsen.GeefVrij(werk, Uitnodigingen.Uitnodiging(afspraak.Id));
            await berichtplaatsen.GeefVrij(werk, Uitnodigingen.Herinnering(afspraak.Id));

            if (vervolg == Vervolg.Klaar && !await IsOverDoorEinde(afspraak))
            {
                await MeldAanOuder(werk, opdracht.SpoorId, afspraak);
            }

            return new Rondevervolg(vervolg);
        },
        Leest(opdracht));

    private static IEnumerable<string> Leest(Rondeopdracht opdracht)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var id = Afspraak.IdVoor(Sleutels.Partitie(opdracht.SpoorId), naam, opdracht.Ronde);
        return
        [
            $"{Sleutels.Afspraken}{naam}.", Sleutels.Klantreis, Sleutels.Spoor(opdracht.SpoorId), Sleutels.Berichtenboek,
            .. new[] { Uitnodigingen.Uitnodiging(id), Uitnodigingen.Herinnering(id), Uitnodigingen.Afzegging(id) }.Select(Sleutels.Bericht),
        ];
    }

    /// <summary>An appointment for the household that ends with one journey may still be needed for another.</summary>
    private async Task<bool> IsOverDoorEinde(Afspraak afspraak) =>
        afspraak.Status == Afspraakstatus.Vervallen
        && (await opslag.Vereis<Klantreis>(afspraak.KlantreisId, Sleutels.Klantreis)).Waarde.Fase == Fase.Beeindigd;

    private async Task GeefVrij(Afspraak afspraak)
    {
        if (afspraak.BijeenkomstId is not null)
        {
            await bijeenkomsten.GeefVrij(afspraak);
            return;
        }

        var medewerker = await medewerkers.Vereis(afspraak.MedewerkerId);
        await agenda.Zegaf(medewerker.Agenda, afspraak.Id);
        foreach (var bezet in new[] { afspraak.MedewerkerId, afspraak.GidsId }.OfType<string>())
        {
            await reserveringen.GeefVrij(bezet, new(afspraak.Begin, afspraak.Einde));
        }
    }

    /// <summary>The outcome stands where the waiting track looks; its bell is rung when this track ends.</summary>
    private async Task MeldAanOuder(Werkeenheid werk, string spoorId, Afspraak afspraak)
    {
        if (await sporen.Lees(spoorId) is { Waarde.Ouder: { } ouder })
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
