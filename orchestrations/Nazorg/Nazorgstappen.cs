using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What a journey does for the places of a klant, in nazorg and beside begeleiding alike.</summary>
internal static class Nazorgstappen
{
    public static async Task DoeNazorg(this Generatie reis, Nazorgstand nazorg)
    {
        if (nazorg.Begint is { } begint)
        {
            if (nazorg.BegeleidingEindigt)
            {
                await reis.Verstuur<Gedaan>(
                    nameof(Plaatsingactiviteiten.MeldPlaatsing), begint, Berichtsoort.Plaatsing, begint.Berichtsleutel());
            }

            await reis.Zorg<Gedaan>(nameof(Plaatsingactiviteiten.BeginPlaatsing), begint);
        }

        if (nazorg.Vervalt is { } vervalt)
        {
            await reis.Zorg<Gedaan>(nameof(Nazorgactiviteiten.LaatContactVervallen), vervalt);
        }

        if (nazorg.Afgelopen is { } afgelopen)
        {
            await reis.ZetTaakUit(Taaksoort.PlaatsingAfgelopen, afgelopen.Nummer.ToString(CultureInfo.InvariantCulture));
            await reis.Zorg<Gedaan>(nameof(Nazorgactiviteiten.NoteerAfgelopen), afgelopen);
        }

        if (nazorg.Klaar is { } klaar)
        {
            await reis.Zorg<Gedaan>(nameof(Nazorgactiviteiten.RondNazorgAf), klaar);
        }
    }
}
