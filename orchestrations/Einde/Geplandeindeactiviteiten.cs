using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of an end that was planned.</summary>
public sealed class Geplandeindeactiviteiten(Opslag opslag, Stappen stappen, Sporen sporen, IKlok klok)
{
    [Function(nameof(BekijkGeplandEinde))]
    public async Task<Geplandeindestand> BekijkGeplandEinde([ActivityTrigger] string spoorId)
    {
        var nummer = Nummer(spoorId);
        return new(
            Vragen.GeplandEinde(nummer),
            (await Lees(spoorId)).Waarde.GeplandEinde is { } plan && plan.Nummer == nummer ? Lokaletijd.Moment(plan.Einde.Datum, TimeOnly.MinValue) : null);
    }

    /// <summary>The day is there. Nothing happens when the klantreis ended before, or when it will end otherwise.</summary>
    [Function(nameof(EindigKlantreis))]
    public async Task<Gedaan> EindigKlantreis([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var klantreisId = Sleutels.Partitie(spoorId);
        await stappen.Zorg(klantreisId, $"{Sleutels.Naam(spoorId)}.bereikt", async werk =>
        {
            var reis = await Lees(spoorId);
            if (reis.Waarde is { Fase: not Fase.Beeindigd, GeplandEinde: { } plan } && plan.Nummer == Nummer(spoorId))
            {
                werk.Beeindig(reis, plan.Einde, plan.Wie, klok.Nu);
                await sporen.Schrijf(werk, Spoorids.Klantreis(klantreisId), "uitkomst", Vragen.Einde);
            }

            return Gedaan.Waarde;
        });
        await client.RaiseEventAsync(Spoorids.Klantreis(klantreisId), Bel.Naam);
        return Gedaan.Waarde;
    }

    private Task<Gelezen<Klantreis>> Lees(string spoorId) => opslag.Vereis<Klantreis>(Sleutels.Partitie(spoorId), Sleutels.Klantreis);

    private static int Nummer(string spoorId) => int.Parse(Sleutels.Naam(spoorId).Split('.')[1], CultureInfo.InvariantCulture);
}
