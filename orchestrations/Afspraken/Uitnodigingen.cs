using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Tells the klant and the colleague of a round. A talk is one calendar item with the klant as attendee; a letter goes
/// to who has no e-mail. A bijeenkomst is an item of the trainer alone and a message to each klant apart, so nobody
/// sees who else comes (docs/besluiten/0008).
/// </summary>
public sealed class Uitnodigingen(
    Stappen stappen, Afsprakenregister register, Klantberichten berichten, Berichtplaatsen berichtplaatsen, Agendaboeking agendaboeking, IMedewerkers medewerkers, ILinks links, IKlok klok)
{
    /// <summary>The key of the invitation to a round among the messages of the journey.</summary>
    public static string Uitnodiging(string afspraakId) => $"{Sleutels.Naam(afspraakId)}.uitnodiging";

    /// <summary>The key of the reminder of a round.</summary>
    public static string Herinnering(string afspraakId) => $"{Sleutels.Naam(afspraakId)}.herinnering";

    /// <summary>The key of the notice that a round is off.</summary>
    public static string Afzegging(string afspraakId) => $"{Sleutels.Naam(afspraakId)}.afzegging";

    /// <summary>The klant is not reminded of a round, as the messages leave no room for it; who follows the klant sees why.</summary>
    internal static Gebeurtenis ZonderHerinnering(string afspraakId, Berichtplek plek, DateTimeOffset nu) => new(
        nu, $"{Herinnering(afspraakId)}.vervallen", Gebeurtenissoort.HerinneringVerviel, "systeem", "de klant krijgt geen herinnering", plek.Waarom.InEenZin(), afspraakId);

    [Function(nameof(VerstuurUitnodiging))]
    public Task<Gedaan> VerstuurUitnodiging([ActivityTrigger] Rondeopdracht opdracht) =>
        Effect(opdracht, "uitgenodigd", Gebeurtenissoort.UitnodigingWerdVerstuurd, "uitnodiging verstuurd", Uitnodiging, async (werk, afspraak) =>
        {
            var klant = await berichten.Klant(afspraak.KlantreisId, "uitnodiging");
            var doorAgenda = klant.Contactkanaal == Contactkanaal.Email && afspraak.BijeenkomstId is null;
            await agendaboeking.Zet(afspraak, doorAgenda ? klant.Email : null);
            if (!doorAgenda)
            {
                await Schrijf(werk, afspraak, Berichtsoort.Uitnodiging, Uitnodiging(afspraak.Id), klant);
            }
        });

    [Function(nameof(VerstuurHerinnering))]
    public Task<Gedaan> VerstuurHerinnering([ActivityTrigger] Rondeopdracht opdracht) =>
        Effect(opdracht, "herinnerd", Gebeurtenissoort.HerinneringWerdVerstuurd, "herinnering verstuurd", Herinnering, (werk, afspraak) =>
            Schrijf(werk, afspraak, Berichtsoort.Herinnering, Herinnering(afspraak.Id)));

    private Task<Gedaan> Effect(Rondeopdracht opdracht, string stap, Gebeurtenissoort soort, string wat, Func<string, string> sleutel, Func<Werkeenheid, Afspraak, Task> doe)
    {
        var naam = $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.{stap}";
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var id = Afspraak.IdVoor(partitie, Afsprakenregister.Naam(opdracht.SpoorId), opdracht.Ronde);
        return stappen.ZorgMetEffect(
            partitie,
            naam,
            async werk =>
            {
                var afspraak = (await register.Vereis(id)).Waarde;
                if (!afspraak.IsOpen)
                {
                    await berichtplaatsen.GeefVrij(werk, sleutel(id));
                }
                else if (await berichtplaatsen.Mag(afspraak.KlantreisId, sleutel(id)))
                {
                    await doe(werk, afspraak);
                    await berichtplaatsen.Verstuurd(werk, sleutel(id));
                    werk.Gebeurtenis(new(
                        klok.Nu, naam, soort, "systeem", $"{wat}: {afspraak.Soort} op {Datumtekst.Moment(afspraak.Begin)}", soort == Gebeurtenissoort.HerinneringWerdVerstuurd ? afspraak.Herinnering?.Waarom.InEenZin() : null, afspraak.Id));
                }

                else if (soort == Gebeurtenissoort.HerinneringWerdVerstuurd && await berichtplaatsen.Lees(afspraak.KlantreisId, Herinnering(id)) is { Waarde: var plek })
                {
                    werk.Gebeurtenis(ZonderHerinnering(id, plek, klok.Nu));
                }

                return Gedaan.Waarde;
            },
            Sleutels.Afspraak(id),
            Sleutels.Klantreis,
            Sleutels.Berichtenboek,
            Sleutels.Bericht(sleutel(id)));
    }

    private async Task Schrijf(Werkeenheid werk, Afspraak afspraak, Berichtsoort soort, string sleutel, Persoon? klant = null)
    {
        var medewerker = await medewerkers.Vereis(afspraak.MedewerkerId);
        await berichten.Verstuur(
            werk,
            afspraak.KlantreisId,
            sleutel,
            soort,
            g => g with { Afspraak = afspraak, Link = links.VoorAfspraak(afspraak.Id, afspraak.Begin), Contact = medewerker.Naam },
            klant);
    }
}
