using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Support for months or years: the moments that the policy has for the group, for as long as the klant is in it.
/// Source: beleidskader §3.3, §4.1.
/// </summary>
internal static class Begeleidingsfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        var stand = await reis.BekijkBegeleiding();
        while (stand.Fase == Fase.Begeleiding)
        {
            if (stand.Verhuizing is { } verhuizing)
            {
                await Verhuis(reis, verhuizing);
            }
            else
            {
                await DoeWatNuMoet(reis, stand);
                await reis.DoeNazorg(stand.Nazorg!);
            }

            stand = await reis.SlaapEnBekijk(stand);
        }

        return stand.Fase;
    }

    private static async Task DoeWatNuMoet(Generatie reis, Begeleidingsstand stand)
    {
        if (stand.Kennismaken)
        {
            await reis.Zorg(nameof(Momentactiviteiten.StartKennismaking));
        }

        if (stand.Herindelen is { } verblijf)
        {
            await reis.ZetTaakUit(Taaksoort.Herindeling, verblijf.ToString(CultureInfo.InvariantCulture));
            await reis.Zorg(nameof(Momentactiviteiten.NoteerHerindeling));
        }
    }

    /// <summary>What belonged to the old group ends, the klant hears of it once, and who leads hands over.</summary>
    private static async Task Verhuis(Generatie reis, Groepsverhuizing verhuizing)
    {
        await reis.Zorg<Gedaan>(nameof(Groepsverhuizer.LaatOudRitmeVervallen), verhuizing);
        await reis.Verstuur<Gedaan>(
            nameof(Groepsverhuizer.MeldGroepswijziging), verhuizing, Berichtsoort.Groepswijziging, Groepsverhuizer.Bericht(verhuizing));
        if (verhuizing.RegieWisselt)
        {
            var ronde = verhuizing.Verblijf.ToString(CultureInfo.InvariantCulture);
            await reis.ZetTaakUit(Taaksoort.OverdrachtDWT, ronde);
            await reis.ZetTaakUit(Taaksoort.OverdrachtIO, ronde);
        }

        await reis.Zorg<Gedaan>(nameof(Groepsverhuizer.BeginNieuwRitme), verhuizing);
    }
}
