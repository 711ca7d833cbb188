using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Tells the klant once that the journey has ended, in the words of the reason.</summary>
public sealed class Eindeberichten(Stappen stappen, Uitkomsten uitkomsten, Klantberichten berichten, IKlok klok)
{
    [Function(nameof(MeldEinde))]
    public Task<Gedaan> MeldEinde([ActivityTrigger] string klantreisId) => stappen.ZorgMetEffect(
        klantreisId,
        "einde.gemeld",
        async werk =>
        {
            var einde = await uitkomsten.Lees(klantreisId, Vragen.Einde) ?? throw new InvalidOperationException("De klantreis is niet beeindigd.");
            await berichten.Verstuur(
                werk, klantreisId, Vragen.Einde, Berichtsoort.Einde, g => g with { Eindereden = einde.Als<Eindeuitkomst>().Reden });
            werk.Gebeurtenis(new(
                klok.Nu, "einde.gemeld", Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant heeft bericht over het einde"));
            return Gedaan.Waarde;
        });
}
