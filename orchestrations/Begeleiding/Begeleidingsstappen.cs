namespace InzetOpMaat.Orchestrations;

/// <summary>The steps by which a journey looks at everything and sleeps until there is news.</summary>
internal static class Begeleidingsstappen
{
    public static async Task<Begeleidingsstand> BekijkBegeleiding(this Generatie reis) =>
        reis.NeemEerste()?.Begeleiding ?? await reis.Zorg<Begeleidingsstand>(
            nameof(Begeleidingsactiviteiten.BekijkBegeleiding), new Bekijkopdracht(reis.KlantreisId, reis.Hartslag));

    /// <summary>Sleeps when the last look found nothing to do, and looks again.</summary>
    public static async Task<Begeleidingsstand> SlaapEnBekijk(this Generatie reis, Begeleidingsstand stand)
    {
        if (stand.SlaaptTot is { } tot)
        {
            await reis.SlaapTot(tot);
        }

        return await reis.BekijkBegeleiding();
    }
}
