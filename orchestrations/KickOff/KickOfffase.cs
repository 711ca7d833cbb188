namespace InzetOpMaat.Orchestrations;

/// <summary>The mandatory kick-offbijeenkomst of the klantgroep. Source: beleidskader §3.2, §4.1.</summary>
internal static class KickOfffase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        await reis.StartAfspraak(Afspraaksoort.KickOff);
        await reis.WachtOp(Vragen.Afspraak(Afspraaksoort.KickOff), "de kick-offbijeenkomst");
        return await reis.NaarFase(Fase.Begeleiding);
    }
}
