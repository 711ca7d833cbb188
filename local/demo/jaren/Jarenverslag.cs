namespace InzetOpMaat.Local;

/// <summary>Tells the years of one person: what happened on which day, and why, in short lines.</summary>
internal static class Jarenverslag
{
    private static readonly Dictionary<Afspraaksoort, string> Gesprekken = new()
    {
        [Afspraaksoort.Ambitiegesprek] = "ambitiegesprek: wat wilt u, en welke groep past daarbij",
        [Afspraaksoort.Uitkeringsgesprek] = "gesprek over de uitkering",
        [Afspraaksoort.KickOff] = "kick-off met de groep",
        [Afspraaksoort.Kennismaking] = "kennismaking met de vaste begeleider",
        [Afspraaksoort.Voortgangsgesprek] = "voortgangsgesprek: hoe gaat het",
        [Afspraaksoort.Rechtmatigheidsgesprek] = "gesprek over rechten en plichten",
        [Afspraaksoort.Themabijeenkomst] = "themabijeenkomst met de groep",
        [Afspraaksoort.Nazorggesprek] = "nazorggesprek: hoe gaat het op de plek",
        [Afspraaksoort.Extragesprek] = "extra gesprek, naast het ritme",
    };

    public static void Toon(Jarenleven leven, IReadOnlyList<Gebeurtenisbeeld> tijdlijn, Action<string> meld)
    {
        meld($"\n{leven.Naam}: {leven.Reis.Mens.Verhaal}");
        var gepland = tijdlijn
            .Where(g => g is { Soort: Gebeurtenissoort.AfspraakWerdGepland, Verwijzing: not null })
            .GroupBy(g => g.Verwijzing!)
            .ToDictionary(ronde => ronde.Key, ronde => ronde.Last().Waarom);
        var jaar = 0;
        foreach (var gebeurtenis in tijdlijn)
        {
            if (Zin(gebeurtenis) is not { } zin)
            {
                continue;
            }

            var dag = Lokaletijd.Datum(gebeurtenis.Op);
            if (dag.Year != jaar)
            {
                jaar = dag.Year;
                meld($"  {jaar}");
            }

            var waarom = gebeurtenis.Waarom ?? (gebeurtenis is { Soort: Gebeurtenissoort.AfspraakWerdGehouden, Verwijzing: { } id } ? gepland.GetValueOrDefault(id) : null);
            meld($"    {Datumtekst.Datum(dag).Split(' ', 2)[1].PadRight(18)} {zin}{(waarom is null ? "" : $" -- {waarom}")}");
        }
    }

    /// <summary>Null for what is too small to tell over years.</summary>
    private static string? Zin(Gebeurtenisbeeld gebeurtenis) => gebeurtenis.Soort switch
    {
        Gebeurtenissoort.MeldingWerdGedaan => "meldt zich",
        Gebeurtenissoort.AfspraakWerdGehouden => $"{Gesprek(gebeurtenis)} ({gebeurtenis.Wie})",
        Gebeurtenissoort.KlantVerscheenNiet => $"komt niet: {Gesprek(gebeurtenis)}",
        Gebeurtenissoort.TaakWerdUitgezet when !Gaatover(gebeurtenis, Taaksoort.Herindeling) && !Gaatover(gebeurtenis, Taaksoort.Broodnood) => null,
        Gebeurtenissoort.ScreeningWerdGedaan
            or Gebeurtenissoort.TaakWerdUitgezet
            or Gebeurtenissoort.BesluitWerdGenomen
            or Gebeurtenissoort.KlantWerdIngedeeld
            or Gebeurtenissoort.KlantgroepWerdGewijzigd
            or Gebeurtenissoort.KlantVielTerug
            or Gebeurtenissoort.ToestemmingWerdVastgelegd
            or Gebeurtenissoort.AfspraakVerviel
            or Gebeurtenissoort.HandhavingssignaalWerdGegeven
            or Gebeurtenissoort.OmgekeerdeToetsWerdGedaan
            or Gebeurtenissoort.PlaatsingWerdVastgelegd
            or Gebeurtenissoort.PlaatsingBegon
            or Gebeurtenissoort.NazorgWerdAfgerond
            or Gebeurtenissoort.KlantreisWerdBeeindigd => gebeurtenis.Wat,
        _ => null,
    };

    private static string Gesprek(Gebeurtenisbeeld gebeurtenis) => Gesprekken[Afspraaknaam.Lees(gebeurtenis.Verwijzing!.Split('.')[1]).Soort];

    private static bool Gaatover(Gebeurtenisbeeld gebeurtenis, Taaksoort soort) =>
        string.Equals(gebeurtenis.Verwijzing?.Split('.')[1], soort.ToString(), StringComparison.OrdinalIgnoreCase);
}
