namespace InzetOpMaat.Orchestrations;

/// <summary>Melding and screening by the poortwachter. Source: beleidskader §4.1.</summary>
internal static class Screeningfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        await reis.ZetTaakUit(Taaksoort.Screening);
        await reis.WachtOp(Vragen.Screening, "screening door de poortwachter");
        var gevolg = await reis.Zorg<Screeningsgevolg>(nameof(Screeningactiviteiten.VerwerkScreening));

        foreach (var spoed in gevolg.Spoed)
        {
            await reis.ZetTaakUit(spoed);
        }

        foreach (var partner in gevolg.Doorverwijzingen)
        {
            await reis.ZetTaakUit(Taaksoort.Doorverwijzing, partner.ToString());
        }

        if (gevolg.BedenktijdTot is { } bedenktijd)
        {
            await reis.Verstuur(nameof(Screeningactiviteiten.MeldGeenRecht), Berichtsoort.GeenRecht, "geen-recht");
            if (await reis.WachtOp(Vragen.TochAanvragen, "de klant kan toch aanvragen", bedenktijd) is null)
            {
                return await reis.Beeindig(Eindereden.GeenRecht);
            }
        }

        return await reis.NaarFase(Fase.Ambitiegesprek);
    }
}
