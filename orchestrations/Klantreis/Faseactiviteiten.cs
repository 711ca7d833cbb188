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
            if (Fasen.Mag(reis.Waarde.Fase, opdracht.Fase))
            {
                werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Fase = opdracht.Fase, FaseSinds = klok.Nu })
                    .Gebeurtenis(new(
                        klok.Nu, $"fase.{opdracht.Fase}", Gebeurtenissoort.FaseWerdBereikt, "systeem", $"fase {opdracht.Fase}"));
            }

            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(opdracht.KlantreisId);
        return gedaan;
    }

    /// <summary>Ends the journey of itself, where the policy says so; unless a person did before.</summary>
    [Function(nameof(BeeindigKlantreis))]
    public async Task<Gedaan> BeeindigKlantreis([ActivityTrigger] Eindeopdracht opdracht)
    {
        var gedaan = await stappen.Zorg(opdracht.KlantreisId, "einde", async werk =>
        {
            var reis = await opslag.Vereis<Klantreis>(opdracht.KlantreisId, Sleutels.Klantreis);
            if (reis.Waarde.Fase != Fase.Beeindigd)
            {
                werk.Beeindig(reis, new(opdracht.Reden, Lokaletijd.Datum(klok.Nu)), "systeem", klok.Nu);
            }

            return Gedaan.Waarde;
        });
        await overzicht.Werkbij(opdracht.KlantreisId);
        return gedaan;
    }
}
