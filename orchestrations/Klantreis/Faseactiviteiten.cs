using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Moves a journey to its next phase, or to its end.</summary>
public sealed class Faseactiviteiten(Opslag opslag, Stappen stappen, Overzicht overzicht, IKlok klok)
{
    [Function(nameof(BereikFase))]
    public async Task<Gedaan> BereikFase([ActivityTrigger] Faseopdracht opdracht)
    {
        var gedaan = await stappen.Zorg(opdracht.KlantreisId, $"fase.{opdracht.Fase}".ToLowerInvariant(), async werk =>
        {
            var reis = await opslag.Vereis<Klantreis>(opdracht.KlantreisId, Sleutels.Klantreis);
            werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Fase = opdracht.Fase, FaseSinds = klok.Nu })
                .Gebeurtenis(new(
                    klok.Nu, $"fase.{opdracht.Fase}", Gebeurtenissoort.FaseWerdBereikt, "systeem", $"fase {opdracht.Fase}"));
            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(opdracht.KlantreisId);
        return gedaan;
    }

    [Function(nameof(BeeindigKlantreis))]
    public async Task<Gedaan> BeeindigKlantreis([ActivityTrigger] Eindeopdracht opdracht)
    {
        var gedaan = await stappen.Zorg(opdracht.KlantreisId, "einde", async werk =>
        {
            var reis = await opslag.Vereis<Klantreis>(opdracht.KlantreisId, Sleutels.Klantreis);
            werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with
            {
                Fase = Fase.Beeindigd,
                FaseSinds = klok.Nu,
                Eindereden = opdracht.Reden,
                BeeindigdOp = klok.Nu,
            }).Gebeurtenis(new(
                klok.Nu, "einde", Gebeurtenissoort.KlantreisWerdBeeindigd, "systeem", $"klantreis beeindigd: {opdracht.Reden}"));
            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(opdracht.KlantreisId);
        return gedaan;
    }
}
