using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>How nazorg ends: with its term, with the place itself, or because the klant fell back.</summary>
public sealed class Nazorgactiviteiten(
    Opslag opslag, Stappen stappen, Begeleidingsregister begeleidingen, Plaatsingsregister plaatsingen, Vervalling vervalling, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>There is no place any more: the talk about it is off, and so is the question what comes after it.</summary>
    [Function(nameof(LaatContactVervallen))]
    public async Task<Gedaan> LaatContactVervallen([ActivityTrigger] Plaatsingsopdracht contact, [DurableClient] DurableTaskClient client)
    {
        var gevolg = await stappen.Zorg(contact.KlantreisId, $"nazorg.{contact.Nummer}.vervallen", async werk =>
        {
            var begeleiding = await begeleidingen.Vereis(werk.Partitie);
            var stand = begeleiding.Waarde.Moment(Momentsoort.Nazorgcontact);
            werk.Vervang(Sleutels.Begeleiding, begeleiding, begeleiding.Waarde.Met(Momentsoort.Nazorgcontact, stand.InAndereGroep()));
            return await vervalling.Van(werk, [new(Afspraaksoort.Nazorggesprek, contact.Nummer)], [Taaksoort.PlaatsingAfgelopen]);
        });
        await vervalling.Bel(client, gevolg);
        return Gedaan.Waarde;
    }

    /// <summary>The place itself is over.</summary>
    [Function(nameof(NoteerAfgelopen))]
    public Task<Gedaan> NoteerAfgelopen([ActivityTrigger] Plaatsingsopdracht opdracht) =>
        Sluit(opdracht, "afgelopen", Plaatsingsstand.Afgelopen, async (werk, reis, plaatsing) => werk
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Plaatsing = await Over(plaatsing, werk.Partitie) })
            .Gebeurtenis(new(
                klok.Nu, $"plaatsing.{plaatsing.Nummer}.afgelopen", Gebeurtenissoort.PlaatsingLiepAf, "systeem", $"plaatsing {plaatsing.Nummer} is afgelopen: {plaatsing.Soort}, tot en met {Datumtekst.Datum(plaatsing.Einddatum!.Value)}")));

    /// <summary>The term is over. A klant who is out of begeleiding has work, and the klantreis ends.</summary>
    [Function(nameof(RondNazorgAf))]
    public Task<Gedaan> RondNazorgAf([ActivityTrigger] Plaatsingsopdracht opdracht) =>
        Sluit(opdracht, "nazorg-voorbij", Plaatsingsstand.NazorgVoorbij, async (werk, reis, plaatsing) =>
        {
            var einde = Nazorgplanner.Einde(plaatsing, await beleidsbron.Geldend(klok));
            werk.Gebeurtenis(new(
                klok.Nu, $"plaatsing.{plaatsing.Nummer}.nazorg", Gebeurtenissoort.NazorgWerdAfgerond, "systeem", $"nazorg bij plaatsing {plaatsing.Nummer} afgerond", einde.Waarom.InEenZin()));
            if (plaatsing.BegeleidingGaatDoor)
            {
                werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Plaatsing = await Over(plaatsing, werk.Partitie) });
            }
            else
            {
                werk.Beeindig(reis, new(Eindereden.Werk, Lokaletijd.Datum(klok.Nu)), "systeem", klok.Nu);
            }
        });

    /// <summary>The place that the klant still has beside the one that is over, of which the nazorg goes on; null when there is none.</summary>
    private async Task<Plaatsingssoort?> Over(Plaatsing voorbij, string klantreisId) =>
        Nazorgplanner.Huidige((await plaatsingen.Alle(klantreisId)).Select(plek => plek.Waarde).Where(plek => plek.Nummer != voorbij.Nummer))?.Soort;

    /// <summary>Nothing when a person was first, by terugval or an end.</summary>
    private Task<Gedaan> Sluit(
        Plaatsingsopdracht opdracht, string stap, Plaatsingsstand stand, Func<Werkeenheid, Gelezen<Klantreis>, Plaatsing, Task> verder) =>
        stappen.Zorg(opdracht.KlantreisId, $"plaatsing.{opdracht.Nummer}.{stap}", async werk =>
        {
            var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
            var plaatsing = await opslag.Vereis<Plaatsing>(werk.Partitie, Sleutels.Plaatsing(opdracht.Nummer));
            if (reis.Waarde.Fase != Fase.Beeindigd && plaatsing.Waarde.Stand == Plaatsingsstand.Begonnen)
            {
                werk.Vervang(Sleutels.Plaatsing(opdracht.Nummer), plaatsing, plaatsing.Waarde with { Stand = stand });
                await verder(werk, reis, plaatsing.Waarde);
            }

            return Gedaan.Waarde;
        });
}
