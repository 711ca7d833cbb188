using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Places the klant in the group that the ambitiegesprek led to.</summary>
public sealed class Plaatsingactiviteiten(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Overzicht overzicht, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(PlaatsKlant))]
    public async Task<Gedaan> PlaatsKlant([ActivityTrigger] string klantreisId)
    {
        var gedaan = await stappen.Zorg(klantreisId, "plaatsing", async werk =>
        {
            var uitkomst = await uitkomsten.Lees(klantreisId, Vragen.Ambitiegesprek)
                ?? throw new InvalidOperationException("Het ambitiegesprek is nog niet geweest.");
            var gesprek = uitkomst.Als<Ambitiegesprekuitkomst>();
            var beleid = await beleidsbron.Geldend(klok);
            var plaatsing = Plaatsing.Voor(gesprek, beleid);
            var reis = await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis);
            werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with
            {
                Klantgroep = plaatsing.Klantgroep,
                Regie = plaatsing.Regie,
                Aanvraagdatum = gesprek.Aanvraagdatum ?? reis.Waarde.Aanvraagdatum,
            });
            werk.Gebeurtenis(new(
                klok.Nu, "plaatsing", Gebeurtenissoort.KlantWerdGeplaatst, uitkomst.Wie, $"geplaatst in {plaatsing.Klantgroep}; uitvoeringsregie bij {plaatsing.Regie}", Waarom(gesprek)));
            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(klantreisId);
        return gedaan;
    }

    private static string Waarom(Ambitiegesprekuitkomst gesprek) => gesprek.KeuzeKlant == gesprek.Klantgroep
        ? "Keuze van de klant (beleidskader \u00a73.2)."
        : $"De klant koos {gesprek.KeuzeKlant}; de reden van de afwijking staat in het dossier.";
}
