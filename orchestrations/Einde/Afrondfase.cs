namespace InzetOpMaat.Orchestrations;

/// <summary>
/// What is left when a klantreis has ended: everything open is closed, the klant hears it once, and the journey's own
/// track stays until all others have ended (docs/besluiten/0014).
/// </summary>
internal static class Afrondfase
{
    private static readonly TimeSpan KijkWeer = TimeSpan.FromHours(1);

    public static async Task Doorloop(Generatie reis)
    {
        var stand = await reis.Zorg<Opruimstand>(nameof(Opruiming.RuimOp));
        if (stand.Meldt)
        {
            await reis.Verstuur(nameof(Eindeberichten.MeldEinde), Berichtsoort.Einde, Vragen.Einde);
        }

        while (stand.NogOpen > 0)
        {
            await reis.WachtOpNieuws("afronden van wat nog loopt", stand.Op + KijkWeer);
            stand = await reis.Zorg<Opruimstand>(nameof(Opruiming.RuimOp));
        }
    }
}
