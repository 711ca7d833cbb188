using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>What happens with the appointments of a medewerker who is not there: the same moment with a colleague, or another moment.</summary>
public sealed class Afspraakvervanging(
    Stappen stappen, Uitkomsten uitkomsten, Afsprakenregister register, Reserveringen reserveringen, Agendaplaatsing agendaplaatsing, Klantberichten berichten, IAgenda agenda, IMedewerkers medewerkers, ILinks links, IKlok klok)
{
    private const string Waarom = "De medewerker is er dan niet.";

    /// <summary>The key of the message that a colleague takes over.</summary>
    public static string Bericht(string afspraakId, string naar) => $"{Sleutels.Naam(afspraakId)}.collega-{naar}";

    /// <summary>The same moment with the colleague of the proposal; when that one is no longer free another moment.</summary>
    public async Task<Regelstatus> Draagover(Afwezigheid afwezigheid, Voorstelregel regel, DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(regel.Verwijzing);
        var uitslag = await stappen.ZorgMetEffect(partitie, $"{Sleutels.Naam(regel.Verwijzing)}.overgedragen.{afwezigheid.Id}", async werk =>
        {
            var gelezen = await register.Vereis(regel.Verwijzing);
            var oud = gelezen.Waarde;
            if (!Afwezigheidsplanner.Valt(oud, afwezigheid, klok.Nu))
            {
                return new Regeluitslag(Regelstatus.Vervallen);
            }

            if (!await Neem(regel.Naar!, oud))
            {
                return new Regeluitslag(Regelstatus.Mislukt);
            }

            var nieuw = oud with { MedewerkerId = regel.Naar!, Waarom = oud.Waarom.En("een collega neemt het gesprek over") };
            await Vertel(werk, oud, nieuw);
            werk.Vervang(Sleutels.Afspraak(oud.Id), gelezen, nieuw).Gebeurtenis(new(
                klok.Nu, $"overgedragen.{Sleutels.Naam(oud.Id)}", Gebeurtenissoort.AfspraakWerdOvergedragen, afwezigheid.AkkoordDoor!, $"{oud.Soort} van {oud.MedewerkerId} naar {nieuw.MedewerkerId}, op hetzelfde moment", Waarom, oud.Id));
            return new Regeluitslag(Regelstatus.Uitgevoerd);
        });
        if (uitslag.Status == Regelstatus.Mislukt)
        {
            return await Verzet(afwezigheid, regel, client);
        }

        if (uitslag.Status == Regelstatus.Uitgevoerd)
        {
            var afspraak = (await register.Vereis(regel.Verwijzing)).Waarde;
            await reserveringen.GeefVrij(afwezigheid.MedewerkerId, new(afspraak.Begin, afspraak.Einde));
        }

        return uitslag.Status;
    }

    /// <summary>Another moment: the round ends as moved, and its track plans and tells the next one.</summary>
    public Task<Regelstatus> Verzet(Afwezigheid afwezigheid, Voorstelregel regel, DurableTaskClient client) => Botsing.KijkOpnieuw(
        $"verzetten van {regel.Verwijzing}",
        async () =>
        {
            var gelezen = await register.Vereis(regel.Verwijzing);
            var afspraak = gelezen.Waarde;
            var spoorId = Spoorids.Afspraak(afspraak.KlantreisId, afspraak.Naam);
            if (afspraak is { Status: Afspraakstatus.Verplaatst } && afspraak.MedewerkerId == afwezigheid.MedewerkerId)
            {
                // It was written before and the bell may have been lost.
                await client.RaiseEventAsync(spoorId, Bel.Naam);
                return new Botsing.Antwoord<Regelstatus>(Regelstatus.Uitgevoerd);
            }

            if (!Afwezigheidsplanner.Valt(afspraak, afwezigheid, klok.Nu))
            {
                return new(Regelstatus.Vervallen);
            }

            var nu = klok.Nu;
            var werk = new Werkeenheid(afspraak.KlantreisId)
                .Vervang(Sleutels.Afspraak(afspraak.Id), gelezen, afspraak with { Status = Afspraakstatus.Verplaatst })
                .Gebeurtenis(new(
                    nu, $"{Sleutels.Naam(afspraak.Id)}.{Afspraakstatus.Verplaatst}", Gebeurtenissoort.AfspraakWerdVerplaatst, afwezigheid.AkkoordDoor!, $"{afspraak.Soort}: verplaatst", Waarom, afspraak.Id));
            var wens = new Verplaatsing(regel.NietVoor ?? Lokaletijd.Datum(afspraak.Begin));
            await uitkomsten.LegVast(
                werk, Vragen.Afspraakronde(afspraak.Id), Uitkomst.Met(nameof(Afspraakstatus.Verplaatst), afwezigheid.AkkoordDoor!, nu, wens), spoorId);

            await client.RaiseEventAsync(spoorId, Bel.Naam);
            return new(Regelstatus.Uitgevoerd);
        });

    /// <summary>Takes the moment of the colleague, unless that is taken; what this appointment took before is its own.</summary>
    private async Task<bool> Neem(string medewerkerId, Afspraak afspraak)
    {
        var wanneer = new Tijdvak(afspraak.Begin, afspraak.Einde);
        var genomen = await reserveringen.Lees(medewerkerId, wanneer.Begin, wanneer.Einde);
        if (genomen.Any(g => g.Houder == afspraak.Id))
        {
            return true;
        }

        var collega = await medewerkers.Vereis(medewerkerId);
        var bezet = await agenda.Bezet([collega.Agenda], wanneer.Begin, wanneer.Einde);
        return !bezet[collega.Agenda].Any(wanneer.Overlapt) && await reserveringen.Neem(medewerkerId, wanneer, afspraak.Id);
    }

    /// <summary>The new item first, then the message, then the old item: the klant never sees only that it is off.</summary>
    private async Task Vertel(Werkeenheid werk, Afspraak oud, Afspraak nieuw)
    {
        var klant = await berichten.Klant(oud.KlantreisId, "andere collega");
        await agendaplaatsing.Zet(nieuw, klant.Contactkanaal == Contactkanaal.Email ? klant.Email : null);
        var collega = await medewerkers.Vereis(nieuw.MedewerkerId);
        await berichten.Verstuur(
            werk,
            oud.KlantreisId,
            Bericht(oud.Id, nieuw.MedewerkerId),
            Berichtsoort.AndereCollega,
            g => g with { Afspraak = nieuw, Link = links.VoorAfspraak(nieuw.Id, nieuw.Begin), Contact = collega.Naam },
            klant);
        await agenda.Zegaf((await medewerkers.Vereis(oud.MedewerkerId)).Agenda, oud.Id);
    }
}
