namespace InzetOpMaat.Orchestrations;

/// <summary>The ambitiegesprek, in which the klant chooses a group. Source: beleidskader §3.2, §4.1.</summary>
internal static class Ambitiegesprekfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        if (reis.GesprekVanaf is { } beurt)
        {
            await reis.WachtOp(Vragen.Niets, "ambitiegesprek plannen: bestaande klanten komen om de beurt", beurt);
        }

        await reis.StartAfspraak(Afspraaksoort.Ambitiegesprek);
        await reis.WachtOp(Vragen.Ambitiegesprek, "het ambitiegesprek");
        await reis.Zorg(nameof(Groepsindelingactiviteiten.DeelKlantIn));
        await reis.Zorg(nameof(Uitkeringstarter.StartUitkering));
        return await reis.NaarFase(Fase.KickOff);
    }
}
