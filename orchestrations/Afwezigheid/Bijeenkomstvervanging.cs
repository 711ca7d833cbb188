using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Gives a group session another trainer when its own is not there: one decision for all who take part. Moment, place and
/// company stay, so nobody is written to; the contact in what the klant gets later is the new one.
/// </summary>
public sealed class Bijeenkomstvervanging(
    IRijen rijen, Opslag opslag, Bijeenkomstplaatsen plaatsen, Bijeenkomstverzet verzet, Afspraakbezetting bezetting, Reserveringen reserveringen, Agendaboeking agendaboeking, IAgenda agenda, IMedewerkers medewerkers, IKlok klok)
{
    /// <summary>The session with the trainer of the proposal; when that one is no longer free another moment for all.</summary>
    public async Task<Regelstatus> Draagover(Afwezigheid afwezigheid, Voorstelregel regel, DurableTaskClient client)
    {
        var reeks = Sleutels.Partitie(regel.Verwijzing);
        var status = await Botsing.KijkOpnieuw($"overdracht van bijeenkomst {regel.Verwijzing}", () => Wissel(reeks, afwezigheid, regel));
        if (status == Regelstatus.Mislukt)
        {
            return await verzet.Verzet(afwezigheid, regel, client);
        }

        if (status == Regelstatus.Uitgevoerd && await Lees(reeks, NieuweSleutel(regel)) is { Waarde: var bijeenkomst })
        {
            await Werkbij(afwezigheid, reeks, bijeenkomst);
        }

        return status;
    }

    /// <summary>One session goes and the other comes in one write, so whoever joins or leaves meanwhile does so in one of them.</summary>
    private async Task<Botsing.Antwoord<Regelstatus>?> Wissel(string reeks, Afwezigheid afwezigheid, Voorstelregel regel)
    {
        if (await Lees(reeks, Sleutels.Naam(regel.Verwijzing)) is not { } oud)
        {
            return new(await Lees(reeks, NieuweSleutel(regel)) is null ? Regelstatus.Vervallen : Regelstatus.Uitgevoerd);
        }

        if (!Afwezigheidsplanner.Valt(oud.Waarde, afwezigheid, klok.Nu))
        {
            return new(Regelstatus.Vervallen);
        }

        if (!await bezetting.Neem(regel.Naar!, new(oud.Waarde.Begin, oud.Waarde.Einde), $"{reeks}.{afwezigheid.Id}"))
        {
            return new(Regelstatus.Mislukt);
        }

        await rijen.Schrijf(
            Tabel.Bijeenkomsten,
            reeks,
            [
                new Rijwijziging.Voegtoe(NieuweSleutel(regel), Rijinhoud.Schrijf(oud.Waarde.OvergenomenDoor(regel.Naar!))),
                new Rijwijziging.Verwijder(Sleutels.Naam(regel.Verwijzing), oud.Versie),
            ]);
        return new(Regelstatus.Uitgevoerd);
    }

    /// <summary>The appointments follow the session, then the calendars: the new item first.</summary>
    private async Task Werkbij(Afwezigheid afwezigheid, string reeks, Bijeenkomst bijeenkomst)
    {
        foreach (var afspraakId in bijeenkomst.Deelnemers)
        {
            await Botsing.KijkOpnieuw($"overdracht van {afspraakId}", () => Werkbij(afwezigheid, bijeenkomst, afspraakId));
        }

        if (bijeenkomst.Deelnemers.Count > 0 && await opslag.Lees<Afspraak>(Sleutels.Partitie(bijeenkomst.Deelnemers[0]), Sleutels.Afspraak(bijeenkomst.Deelnemers[0])) is { Waarde: var afspraak })
        {
            await agendaboeking.Zet(afspraak, null);
        }

        var weg = await medewerkers.Vereis(afwezigheid.MedewerkerId);
        var oudId = bijeenkomst.OvergenomenDoor(weg.Id).Id;
        await agenda.Zegaf(weg.Agenda, oudId);
        await reserveringen.GeefVrij(weg.Id, new(bijeenkomst.Begin, bijeenkomst.Einde), houder => Sleutels.Partitie(houder) == reeks);
    }

    private async Task Werkbij(Afwezigheid afwezigheid, Bijeenkomst bijeenkomst, string afspraakId)
    {
        var werk = new Werkeenheid(Sleutels.Partitie(afspraakId));
        if (await opslag.Lees<Afspraak>(werk.Partitie, Sleutels.Afspraak(afspraakId)) is not { } gelezen)
        {
            // Planning that is under way reads the journey and loses: it looks again, and finds its place with the new trainer.
            var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
            await opslag.Bewaar(werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde));
            return;
        }

        var oud = gelezen.Waarde;
        var nieuw = oud with { MedewerkerId = bijeenkomst.TrainerId, BijeenkomstId = bijeenkomst.Id };
        if (oud.BijeenkomstId != bijeenkomst.Id)
        {
            werk.Vervang(Sleutels.Afspraak(afspraakId), gelezen, nieuw);
            if (oud.IsOpen)
            {
                werk.Gebeurtenis(new(
                    klok.Nu, $"overgedragen.{Sleutels.Naam(afspraakId)}", Gebeurtenissoort.AfspraakWerdOvergedragen, afwezigheid.AkkoordDoor!, $"{oud.Soort} van {oud.MedewerkerId} naar {nieuw.MedewerkerId}, op hetzelfde moment", "De trainer is er dan niet.", afspraakId));
            }

            await opslag.Bewaar(werk);
        }

        if (!oud.IsOpen)
        {
            // Its round ended meanwhile, and could not find the place to give back.
            await plaatsen.GeefVrij(nieuw);
        }
    }

    private async Task<Gelezen<Bijeenkomst>?> Lees(string reeks, string sleutel) =>
        await rijen.Lees(Tabel.Bijeenkomsten, reeks, sleutel) is { } rij ? new(Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud), rij.Versie) : null;

    private static string NieuweSleutel(Voorstelregel regel) =>
        Bijeenkomstplaatsen.Sleutel(Momentsleutel.Lees(Sleutels.Naam(regel.Verwijzing).Split('.')[0]), regel.Naar!);
}
