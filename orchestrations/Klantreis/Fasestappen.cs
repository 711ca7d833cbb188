namespace InzetOpMaat.Orchestrations;

/// <summary>The steps by which a journey goes from phase to phase.</summary>
internal static class Fasestappen
{
    public static async Task<Fase> NaarFase(this Generatie reis, Fase fase)
    {
        await reis.Zorg<Gedaan>(nameof(Faseactiviteiten.BereikFase), new Faseopdracht(reis.KlantreisId, fase));
        return fase;
    }

    public static async Task<Fase> Beeindig(this Generatie reis, Eindereden reden)
    {
        await reis.Zorg<Gedaan>(nameof(Faseactiviteiten.BeeindigKlantreis), new Eindeopdracht(reis.KlantreisId, reden));
        return Fase.Beeindigd;
    }
}
