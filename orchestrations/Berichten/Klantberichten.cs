namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Writes to the klant of a journey: finds the person, fills the text, sends it once under a key of the journey. Only
/// what has its place in time goes: a track waits for that with <see cref="Berichtstappen"/>. After the end nothing is
/// sent but the word of the end itself.
/// </summary>
public sealed class Klantberichten(Opslag opslag, IPersonen personen, IBerichten berichten, Berichtplaatsen plaatsen)
{
    public async Task<Persoon> Klant(string klantreisId, string doel)
    {
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        return await personen.Lees(reis.PersoonId, doel)
            ?? throw new KeyNotFoundException($"De persoon van klantreis '{klantreisId}' ontbreekt.");
    }

    /// <param name="werk">The step's unit of work: that the message went is saved with it when it is of this journey, else at once.</param>
    /// <param name="klant">When the caller has read the person already; else he or she is read here.</param>
    public async Task Verstuur(
        Werkeenheid werk, string klantreisId, string sleutel, Berichtsoort soort, Func<Berichtgegevens, Berichtgegevens> vul, Persoon? klant = null)
    {
        if (!await plaatsen.Mag(klantreisId, sleutel) || (soort != Berichtsoort.Einde && await IsBeeindigd(klantreisId)))
        {
            return;
        }

        klant ??= await Klant(klantreisId, $"bericht: {soort}");
        var tekst = Berichttekst.Maak(soort, vul(new Berichtgegevens { Contactkanaal = klant.Contactkanaal }));
        await berichten.Verstuur(klant, $"{klantreisId}.{sleutel}", tekst.Onderwerp, tekst.Tekst);
        await (werk.Partitie == klantreisId ? plaatsen.Verstuurd(werk, sleutel) : plaatsen.Verstuurd(klantreisId, sleutel));
    }

    private async Task<bool> IsBeeindigd(string klantreisId) =>
        (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde.Fase == Fase.Beeindigd;
}
