using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Tells the klant and the colleague of a round. A talk is one calendar item with the klant as attendee; a letter goes
/// to who has no e-mail. A bijeenkomst is an item of the trainer alone and a message to each klant apart, so nobody
/// sees who else comes (docs/besluiten/0008).
/// </summary>
public sealed class Uitnodigingen(
    Opslag opslag, Stappen stappen, Rondkijker rondkijker, Afsprakenregister register, Klantberichten berichten, Berichtplaatsen berichtplaatsen, Agendaboeking agendaboeking, IMedewerkers medewerkers, ILinks links, IKlok klok)
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

    /// <summary>The step that sends the invitation to a round.</summary>
    internal static string Uitnodigingsstap(Rondeopdracht ronde) => Stap(ronde, "uitgenodigd");

    /// <summary>The step that sends the reminder of a round.</summary>
    internal static string Herinneringsstap(Rondeopdracht ronde) => Stap(ronde, "herinnerd");

    [Function(nameof(VerstuurUitnodiging))]
    public Task<Rondblik> VerstuurUitnodiging([ActivityTrigger] Berichtronde opdracht) =>
        Verstuur(opdracht, Uitnodigingsstap(opdracht.Ronde), Berichtsoort.Uitnodiging, Uitnodiging, async (werk, afspraak) =>
        {
            var klant = await berichten.Klant(afspraak.KlantreisId, "uitnodiging");
            var doorAgenda = klant.Contactkanaal == Contactkanaal.Email && afspraak.BijeenkomstId is null;
            await agendaboeking.Zet(afspraak, doorAgenda ? klant.Email : null);
            if (!doorAgenda)
            {
                await Schrijf(werk, afspraak, Berichtsoort.Uitnodiging, Uitnodiging(afspraak.Id), klant);
            }

            if (afspraak.Herinnering is not null)
            {
                // The intent of what is asked next, so that it costs no write of its own.
                werk.Zet(Sleutels.Voornemen(Herinneringsstap(opdracht.Ronde)), Gedaan.Waarde);
            }

            return new(
                klok.Nu, Uitnodigingsstap(opdracht.Ronde), Gebeurtenissoort.UitnodigingWerdVerstuurd, "systeem", $"uitnodiging verstuurd: {afspraak.Soort} op {Datumtekst.Moment(afspraak.Begin)}", Verwijzing: afspraak.Id);
        });

    [Function(nameof(VerstuurHerinnering))]
    public Task<Rondblik> VerstuurHerinnering([ActivityTrigger] Berichtronde opdracht) =>
        Verstuur(opdracht, Herinneringsstap(opdracht.Ronde), Berichtsoort.Herinnering, Herinnering, async (werk, afspraak) =>
        {
            await Schrijf(werk, afspraak, Berichtsoort.Herinnering, Herinnering(afspraak.Id));
            return new(
                klok.Nu, Herinneringsstap(opdracht.Ronde), Gebeurtenissoort.HerinneringWerdVerstuurd, "systeem", $"herinnering verstuurd: {afspraak.Soort} op {Datumtekst.Moment(afspraak.Begin)}", afspraak.Herinnering?.Waarom.InEenZin(), afspraak.Id);
        });

    private static string Stap(Rondeopdracht ronde, string wat) => $"{Sleutels.Naam(ronde.SpoorId)}.{ronde.Ronde}.{wat}";

    /// <summary>
    /// Sends a message once, when its place in time has come; until then the track sleeps. Sent, or needless, the track sleeps
    /// until what comes after it, in the same write.
    /// </summary>
    private Task<Rondblik> Verstuur(
        Berichtronde opdracht, string stap, Berichtsoort soort, Func<string, string> sleutel, Func<Werkeenheid, Afspraak, Task<Gebeurtenis>> doe)
    {
        var spoorId = opdracht.Ronde.SpoorId;
        var partitie = Sleutels.Partitie(spoorId);
        var id = Afspraak.IdVoor(partitie, Afsprakenregister.Naam(spoorId), opdracht.Ronde.Ronde);
        return opslag.MetBeeld(
            partitie,
            [
                Sleutels.Stap(stap), Sleutels.Voornemen(stap), Sleutels.Afspraak(id), Sleutels.Klantreis, Sleutels.Berichtenboek, Sleutels.Bericht(sleutel(id)),
                .. Rondkijker.Leest(opdracht.Daarna),
            ],
            () => Botsing.KijkOpnieuw($"{stap} van {partitie}", async () => await Probeer() is { } blik ? new Botsing.Antwoord<Rondblik>(blik) : null));

        async Task<Rondblik?> Probeer()
        {
            var werk = new Werkeenheid(partitie);
            if (await opslag.Lees<Gedaan>(partitie, Sleutels.Stap(stap)) is null)
            {
                var afspraak = (await register.Vereis(id)).Waarde;
                var moetWeg = afspraak.IsOpen && (await opslag.Vereis<Klantreis>(partitie, Sleutels.Klantreis)).Waarde.Fase != Fase.Beeindigd;
                var plek = moetWeg ? await berichtplaatsen.Neem(werk, sleutel(id), soort) : null;
                if (plek is { Status: Berichtstatus.Gereserveerd } && plek.Op > klok.Nu)
                {
                    return await Wacht(werk, opdracht.Daarna, plek);
                }

                if (plek is { Status: not Berichtstatus.Vervallen })
                {
                    await stappen.NeemVoor(werk, stap);
                    var gebeurtenis = await doe(werk, afspraak);
                    await berichtplaatsen.Verstuurd(werk, sleutel(id));
                    werk.Gebeurtenis(gebeurtenis);
                }
                else if (plek is null)
                {
                    await berichtplaatsen.GeefVrij(werk, sleutel(id));
                }
                else if (soort == Berichtsoort.Herinnering)
                {
                    werk.Gebeurtenis(ZonderHerinnering(id, plek, klok.Nu));
                }

                werk.Voegtoe(Sleutels.Stap(stap), Gedaan.Waarde);
            }

            return await rondkijker.Kijk(werk, opdracht.Daarna);
        }
    }

    /// <summary>The message has its place later: the track sleeps until then.</summary>
    private async Task<Rondblik?> Wacht(Werkeenheid werk, Kijkopdracht daarna, Berichtplek plek)
    {
        var blik = await rondkijker.Kijk(
            werk, daarna with { SlaapTot = plek.Op < daarna.Hartslag ? plek.Op : daarna.Hartslag, Verwacht = plek.Op, Waarom = $"bericht aan de klant: {plek.Waarom.InEenZin()}" });
        return blik is null ? null : blik with { WachtTot = plek.Op < daarna.Hartslag ? plek.Op : daarna.Hartslag };
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
