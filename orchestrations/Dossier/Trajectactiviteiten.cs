using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of following one traject.</summary>
public sealed class Trajectactiviteiten(Opslag opslag, Stappen stappen, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(BekijkTraject))]
    public async Task<Trajectstand> BekijkTraject([ActivityTrigger] string spoorId)
    {
        var traject = (await Vereis(spoorId)).Waarde;
        var beleid = await beleidsbron.Geldend(klok);
        return new(traject.Loopt, Vragen.Trajectcontact(traject), Vragen.Trajectronde(traject), Trajectplanner.Kijk(traject, beleid));
    }

    /// <summary>What ends with the klantreis was broken off; one that had ended stays as it was.</summary>
    [Function(nameof(SluitTraject))]
    public Task<Gedaan> SluitTraject([ActivityTrigger] string spoorId) =>
        stappen.Zorg(Sleutels.Partitie(spoorId), $"{Sleutels.Naam(spoorId)}.gesloten", async werk =>
        {
            var traject = await Vereis(spoorId);
            if (traject.Waarde.Loopt)
            {
                var reis = (await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis)).Waarde;
                werk.RondAf(traject, Trajectresultaat.Afgebroken, reis.Einddatum ?? Lokaletijd.Datum(klok.Nu), reis, "systeem", klok.Nu);
            }

            return Gedaan.Waarde;
        });

    private Task<Gelezen<Traject>> Vereis(string spoorId) => opslag.Vereis<Traject>(
        Sleutels.Partitie(spoorId), Sleutels.Traject(int.Parse(Sleutels.Naam(spoorId).Split('.')[1], CultureInfo.InvariantCulture)));
}
