using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Gives an appointment to another medewerker: the same moment where that can, else another moment.</summary>
public sealed class Afspraakvervanging(
    Stappen stappen, Uitkomsten uitkomsten, Afsprakenregister register, Reserveringen reserveringen, Afspraakbezetting bezetting, Agendaboeking agendaboeking, Klantberichten berichten, IAgenda agenda, IMedewerkers medewerkers, ILinks links, IKlok klok)
{
    /// <summary>The key of the message that a colleague takes over.</summary>
    public static string Bericht(string afspraakId, string naar) => $"{Sleutels.Naam(afspraakId)}.collega-{naar}";

    /// <summary>The same moment with the colleague; when that one is not free another moment.</summary>
    public async Task<Regelstatus> Draagover(Vervanging vervanging, DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(vervanging.AfspraakId);
        var uitslag = await stappen.ZorgMetEffect(partitie, $"{Sleutels.Naam(vervanging.AfspraakId)}.overgedragen.{vervanging.Sleutel}", async werk =>
        {
            var gelezen = await register.Vereis(vervanging.AfspraakId);
            var oud = gelezen.Waarde;
            if (!vervanging.Geldt(oud))
            {
                return new Regeluitslag(Regelstatus.Vervallen);
            }

            if (!await bezetting.Neem(vervanging.Naar!, new(oud.Begin, oud.Einde), oud.Id))
            {
                return new Regeluitslag(Regelstatus.Mislukt);
            }

            var nieuw = oud with { MedewerkerId = vervanging.Naar!, Waarom = oud.Waarom.En("een collega neemt het gesprek over") };
            await Vertel(werk, oud, nieuw);
            werk.Vervang(Sleutels.Afspraak(oud.Id), gelezen, nieuw).Gebeurtenis(new(
                klok.Nu, $"overgedragen.{Sleutels.Naam(oud.Id)}", Gebeurtenissoort.AfspraakWerdOvergedragen, vervanging.Wie, $"{oud.Soort} van {oud.MedewerkerId} naar {nieuw.MedewerkerId}, op hetzelfde moment", vervanging.Waarom, oud.Id));
            return new Regeluitslag(Regelstatus.Uitgevoerd);
        });
        if (uitslag.Status == Regelstatus.Mislukt)
        {
            return await Verzet(vervanging, client);
        }

        if (uitslag.Status == Regelstatus.Uitgevoerd)
        {
            var afspraak = (await register.Vereis(vervanging.AfspraakId)).Waarde;
            await reserveringen.GeefVrij(vervanging.Van, new(afspraak.Begin, afspraak.Einde), houder => houder == afspraak.Id);
        }

        return uitslag.Status;
    }

    /// <summary>Another moment: the round ends as moved, and its track plans and tells the next one.</summary>
    public Task<Regelstatus> Verzet(Vervanging vervanging, DurableTaskClient client) => Botsing.KijkOpnieuw(
        $"verzetten van {vervanging.AfspraakId}",
        async () =>
        {
            var gelezen = await register.Vereis(vervanging.AfspraakId);
            var afspraak = gelezen.Waarde;
            var spoorId = Spoorids.Afspraak(afspraak.KlantreisId, afspraak.Naam);
            if (afspraak is { Status: Afspraakstatus.Verplaatst } && afspraak.MedewerkerId == vervanging.Van)
            {
                // It was written before and the bell may have been lost.
                await client.RaiseEventAsync(spoorId, Bel.Naam);
                return new Botsing.Antwoord<Regelstatus>(Regelstatus.Uitgevoerd);
            }

            if (!vervanging.Geldt(afspraak))
            {
                return new(Regelstatus.Vervallen);
            }

            var nu = klok.Nu;
            var wens = (vervanging.Wens ?? new(Lokaletijd.Datum(afspraak.Begin))) with { DoorOns = true };
            var werk = new Werkeenheid(afspraak.KlantreisId)
                .Vervang(Sleutels.Afspraak(afspraak.Id), gelezen, afspraak with { Status = Afspraakstatus.Verplaatst })
                .Gebeurtenis(new(
                    nu, $"{Sleutels.Naam(afspraak.Id)}.{Afspraakstatus.Verplaatst}", Gebeurtenissoort.AfspraakWerdVerplaatst, vervanging.Wie, $"{afspraak.Soort}: verplaatst", vervanging.Waarom, afspraak.Id));
            await uitkomsten.LegVast(
                werk, Vragen.Afspraakronde(afspraak.Id), Uitkomst.Met(nameof(Afspraakstatus.Verplaatst), vervanging.Wie, nu, wens), spoorId);

            await client.RaiseEventAsync(spoorId, Bel.Naam);
            return new(Regelstatus.Uitgevoerd);
        });

    /// <summary>The new item first, then the message, then the old item: the klant never sees only that it is off.</summary>
    private async Task Vertel(Werkeenheid werk, Afspraak oud, Afspraak nieuw)
    {
        var klant = await berichten.Klant(oud.KlantreisId, "andere collega");
        await agendaboeking.Zet(nieuw, klant.Contactkanaal == Contactkanaal.Email ? klant.Email : null);
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
