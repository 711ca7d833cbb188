using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Assigns the klant to the group that the ambitiegesprek led to.</summary>
public sealed class Groepsindelingactiviteiten(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Dossierregister dossiers, Overzicht overzicht, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(DeelKlantIn))]
    public async Task<Gedaan> DeelKlantIn([ActivityTrigger] string klantreisId)
    {
        var gedaan = await stappen.Zorg(klantreisId, "groepsindeling", async werk =>
        {
            var uitkomst = await uitkomsten.Lees(klantreisId, Vragen.Ambitiegesprek)
                ?? throw new InvalidOperationException("Het ambitiegesprek is nog niet geweest.");
            var gesprek = uitkomst.Als<Ambitiegesprekuitkomst>();
            var beleid = await beleidsbron.Geldend(klok);
            var indeling = Groepsindeling.Voor(gesprek, beleid);
            var reis = await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis);
            var ingedeeld = reis.Waarde with
            {
                Klantgroep = indeling.Klantgroep,
                GroepSinds = Lokaletijd.Datum(klok.Nu),
                Regie = indeling.Regie,
                Aanvraagdatum = gesprek.Aanvraagdatum ?? reis.Waarde.Aanvraagdatum,
            };
            werk.Vervang(Sleutels.Klantreis, reis, ingedeeld);
            dossiers.Wijzig(
                werk, await dossiers.Lees(klantreisId), ingedeeld, Dossierdeel.Leefgebieden, uitkomst.Wie, dossier => dossier with { Leefgebieden = gesprek.Leefgebieden });
            werk.Gebeurtenis(new(
                klok.Nu, "groepsindeling", Gebeurtenissoort.KlantWerdIngedeeld, uitkomst.Wie, $"ingedeeld in {indeling.Klantgroep}; uitvoeringsregie bij {indeling.Regie}", Waarom(gesprek), Waarden: new Dictionary<string, string> { [Waardenaam.Naar] = indeling.Klantgroep.ToString() }));
            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(klantreisId);
        return gedaan;
    }

    private static string Waarom(Ambitiegesprekuitkomst gesprek) => gesprek.KeuzeKlant == gesprek.Klantgroep
        ? "Keuze van de klant (beleidskader \u00a73.2)."
        : $"De klant koos {gesprek.KeuzeKlant}; de reden van de afwijking staat in het dossier.";
}
