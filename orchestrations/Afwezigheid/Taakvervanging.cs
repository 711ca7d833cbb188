using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Hands over the tasks of a medewerker who is not there.</summary>
public sealed class Taakvervanging(Opslag opslag, Taakoverdracht overdracht, Werkvoorraad werkvoorraad)
{
    public Task<Regelstatus> Draagover(Afwezigheid afwezigheid, Voorstelregel regel, DurableTaskClient client) => Botsing.KijkOpnieuw(
        $"overdracht van taak {regel.Verwijzing}",
        async () =>
        {
            var partitie = Sleutels.Partitie(regel.Verwijzing);
            var gelezen = await opslag.Vereis<Taak>(partitie, Sleutels.Taak(regel.Verwijzing));
            var taak = gelezen.Waarde;
            if (taak.Status != Taakstatus.Open || (taak.MedewerkerId == afwezigheid.MedewerkerId && !Afwezigheidsplanner.Valt(taak, afwezigheid)) || (taak.MedewerkerId != afwezigheid.MedewerkerId && taak.MedewerkerId != regel.Naar))
            {
                return new Botsing.Antwoord<Regelstatus>(Regelstatus.Vervallen);
            }

            if (taak.MedewerkerId != regel.Naar)
            {
                var werk = new Werkeenheid(partitie);
                taak = await overdracht.Voegtoe(werk, gelezen, regel.Naar!, afwezigheid.AkkoordDoor!);
                await opslag.Bewaar(werk);
            }

            await werkvoorraad.Werkbij(taak);
            await client.RaiseEventAsync(Spoorids.Taak(taak.Id), Bel.Naam);
            return new(Regelstatus.Uitgevoerd);
        });
}
