using System.Globalization;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Moves a group session as a whole: one new moment that suits as many as can be, with a place kept for everybody. Each
/// klant hears it once, by the invitation to the next round.
/// </summary>
public sealed class Bijeenkomstverzet(
    IRijen rijen, Opslag opslag, Stappen stappen, Afsprakenregister register, Bijeenkomstplaatsen plaatsen, Afspraakvervanging vervanging, Afspraakbezetting bezetting, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    public async Task<Regelstatus> Verzet(Afwezigheid afwezigheid, Voorstelregel regel, DurableTaskClient client)
    {
        var besluit = await stappen.Zorg(
            afwezigheid.Id,
            string.Create(CultureInfo.InvariantCulture, $"regel.{regel.Nummer}.verzet"),
            async _ => await Botsing.KijkOpnieuw($"verzetten van bijeenkomst {regel.Verwijzing}", () => Zoek(afwezigheid, regel)));
        foreach (var afspraakId in besluit.Afspraken)
        {
            var wens = besluit.Naar is { } naar ? new Verplaatsing(Lokaletijd.Datum(Begin(naar)), naar) : null;
            var status = await vervanging.Verzet(Vervanging.Bij(afwezigheid, afspraakId, null, wens, klok.Nu), client);
            if (status == Regelstatus.Vervallen && besluit.Naar is { } bewaard)
            {
                await plaatsen.GeefVrij(Sleutels.Partitie(bewaard), Sleutels.Naam(bewaard), Volgende((await register.Vereis(afspraakId)).Waarde));
            }
        }

        return besluit.Afspraken.Count > 0 ? Regelstatus.Uitgevoerd : Regelstatus.Vervallen;
    }

    /// <summary>The new session is made in the write in which nobody can join the old one any more.</summary>
    private async Task<Botsing.Antwoord<Verzetbesluit>?> Zoek(Afwezigheid afwezigheid, Voorstelregel regel)
    {
        var (reeks, sleutel) = (Sleutels.Partitie(regel.Verwijzing), Sleutels.Naam(regel.Verwijzing));
        if (await rijen.Lees(Tabel.Bijeenkomsten, reeks, sleutel) is not { } rij
            || Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud) is var oud && !Afwezigheidsplanner.Valt(oud, afwezigheid, klok.Nu))
        {
            return new(new([], null));
        }

        var afspraken = await Afspraken(oud);
        List<string> ids = [.. afspraken.Select(afspraak => afspraak.Id)];
        if (oud.VerzetNaar is not null)
        {
            return new(new(ids, oud.VerzetNaar));
        }

        if (afspraken.Count == 0 || await Plek(afwezigheid, regel, oud, afspraken) is not { } plek)
        {
            // No moment for all: everybody gets a place in another session, or a person who calls.
            return new(new(ids, null));
        }

        var nieuw = oud.VerzetNaar(plek.Wanneer.Begin, plek.MedewerkerId, [.. afspraken.Select(Volgende)]);
        await rijen.Schrijf(
            Tabel.Bijeenkomsten,
            reeks,
            [
                new Rijwijziging.Voegtoe(Bijeenkomstplaatsen.Sleutel(nieuw.Begin, nieuw.TrainerId), Rijinhoud.Schrijf(nieuw)),
                new Rijwijziging.Vervang(sleutel, Rijinhoud.Schrijf(oud with { Deelnemers = ids, VerzetNaar = nieuw.Verwijzing }), rij.Versie),
            ]);
        return new(new(ids, nieuw.Verwijzing));
    }

    /// <summary>
    /// The appointments that hold a place. One whose planning is under way has none yet: it loses, looks again, and finds
    /// another session.
    /// </summary>
    private async Task<List<Afspraak>> Afspraken(Bijeenkomst bijeenkomst)
    {
        var afspraken = new List<Afspraak>();
        foreach (var id in bijeenkomst.Deelnemers)
        {
            var partitie = Sleutels.Partitie(id);
            if (await opslag.Lees<Afspraak>(partitie, Sleutels.Afspraak(id)) is { } afspraak)
            {
                afspraken.Add(afspraak.Waarde);
                continue;
            }

            var reis = await opslag.Vereis<Klantreis>(partitie, Sleutels.Klantreis);
            await opslag.Bewaar(new Werkeenheid(partitie).Vervang(Sleutels.Klantreis, reis, reis.Waarde));
        }

        return afspraken;
    }

    /// <summary>A moment on which all can come; when there is none, one on which a trainer can.</summary>
    private async Task<Plek?> Plek(Afwezigheid afwezigheid, Voorstelregel regel, Bijeenkomst oud, List<Afspraak> afspraken)
    {
        var beleid = await beleidsbron.Geldend(klok);
        var dag = Lokaletijd.Datum(oud.Begin);
        var venster = Afspraakplanner.VensterRond(
            new(dag, Afleiding.Van("de trainer is er niet, dus de hele bijeenkomst krijgt een ander moment")), afspraken[0].Soort, 1, klok.Nu, beleid);
        venster = venster.NietVoor(dag) with { Waarom = venster.Waarom };
        var bezet = new List<Tijdvak>();
        foreach (var afspraak in afspraken)
        {
            bezet.AddRange(await register.Bezet(afspraak.KlantreisId, afspraak.Naam));
        }

        var reis = (await opslag.Vereis<Klantreis>(afspraken[0].KlantreisId, Sleutels.Klantreis)).Waarde;
        var vraag = new Plekvraag(afspraken[0].Id, reis, afspraken[0].Naam, venster, bezet, beleid);
        var houder = string.Create(CultureInfo.InvariantCulture, $"{oud.Reeks}.{afwezigheid.Id}-{regel.Nummer}");
        var trainers = await medewerkers.Met(Rol.Trainer);
        foreach (var poging in new[] { vraag, vraag with { Venster = Afspraakplanner.Uitgebreid(venster, beleid) }, vraag with { Bezet = [] } })
        {
            if (await bezetting.Neem(houder, Rol.Trainer, trainers, gids: null, poging) is { } plek)
            {
                return plek;
            }
        }

        return null;
    }

    private static string Volgende(Afspraak afspraak) => Afspraak.IdVoor(afspraak.KlantreisId, afspraak.Naam, afspraak.Ronde + 1);

    private static DateTimeOffset Begin(string verwijzing) => Momentsleutel.Lees(Sleutels.Naam(verwijzing).Split('.')[0]);
}

/// <summary>What becomes of a session that cannot be then.</summary>
/// <param name="Afspraken">Those that move, by id.</param>
/// <param name="Naar">The new session, by <see cref="Bijeenkomst.Verwijzing"/>; null when each seeks a place for itself.</param>
public sealed record Verzetbesluit(IReadOnlyList<string> Afspraken, string? Naar);
