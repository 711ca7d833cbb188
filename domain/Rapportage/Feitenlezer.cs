using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>
/// Reads the facts to count from one timeline. An event counts on the local day on which it was recorded, so what is
/// corrected later changes no figure of a day that is past.
/// </summary>
public static class Feitenlezer
{
    private static readonly HashSet<Gebeurtenissoort> Tellend =
    [
        Gebeurtenissoort.MeldingWerdGedaan, Gebeurtenissoort.BestaandeKlantWerdOvergenomen, Gebeurtenissoort.KlantWerdIngedeeld,
        Gebeurtenissoort.KlantgroepWerdGewijzigd, Gebeurtenissoort.KlantVielTerug, Gebeurtenissoort.KlantreisWerdBeeindigd,
        Gebeurtenissoort.AfspraakWerdGehouden, Gebeurtenissoort.KlantVerscheenNiet, Gebeurtenissoort.TaakWerdAfgerond,
        Gebeurtenissoort.VoortgangWerdBesproken, Gebeurtenissoort.PlaatsingBegon, Gebeurtenissoort.DossierWerdBijgewerkt, Gebeurtenissoort.PlanWerdActueel,
        Gebeurtenissoort.TrajectBegon, Gebeurtenissoort.TrajectWerdAfgerond, Gebeurtenissoort.TevredenheidWerdGemeten,
        Gebeurtenissoort.KlachtWerdIngediend, Gebeurtenissoort.HandhavingssignaalWerdGegeven,
    ];

    /// <summary>Whether an event is counted at all: only then its day has to be looked at.</summary>
    public static bool Telt(Gebeurtenis gebeurtenis) => Tellend.Contains(gebeurtenis.Soort)
        && (gebeurtenis.Soort != Gebeurtenissoort.TaakWerdAfgerond || Waarde(gebeurtenis, Waardenaam.Soort) == nameof(Taaksoort.Contact));

    /// <summary>The facts of each local day on which there are any.</summary>
    /// <param name="tijdlijn">Of a journey or a household, in order and from its begin.</param>
    public static IReadOnlyDictionary<DateOnly, Dagfeiten> Lees(IEnumerable<Gebeurtenis> tijdlijn)
    {
        var dagen = new Dictionary<DateOnly, Dagfeiten>();
        var stand = new Feitenstand();
        foreach (var gebeurtenis in tijdlijn.Where(Telt))
        {
            var dag = Lokaletijd.Datum(gebeurtenis.Op);
            if (!dagen.TryGetValue(dag, out var feiten))
                dagen[dag] = feiten = new Dagfeiten();
            var (voor, groepVoor) = (stand.Voorraden.ToHashSet(), stand.Groep);
            stand.Neem(gebeurtenis, dag);
            Stroom(gebeurtenis, groepVoor, stand, dag, feiten);
            foreach (var weg in voor.Except(stand.Voorraden))
                feiten.Veranderde(weg, -1);
            foreach (var erbij in stand.Voorraden.Except(voor))
                feiten.Veranderde(erbij, 1);
        }

        return dagen;
    }

    internal static string? Waarde(Gebeurtenis gebeurtenis, string naam) => gebeurtenis.Waarden?.GetValueOrDefault(naam);

    internal static T? Waarde<T>(Gebeurtenis gebeurtenis, string naam)
        where T : struct, Enum => Enum.TryParse<T>(Waarde(gebeurtenis, naam), out var waarde) ? waarde : null;

    private static void Stroom(Gebeurtenis gebeurtenis, Klantgroep? groep, Feitenstand stand, DateOnly dag, Dagfeiten feiten)
    {
        var kenmerk = Waarde(gebeurtenis, Waardenaam.Soort) ?? "";
        var naar = Waarde<Klantgroep>(gebeurtenis, Waardenaam.Naar);
        switch (gebeurtenis.Soort)
        {
            case Gebeurtenissoort.MeldingWerdGedaan or Gebeurtenissoort.BestaandeKlantWerdOvergenomen:
                feiten.Gebeurde(new(Feitsoort.Aanmelding, null, stand.Herkomst));
                break;
            case Gebeurtenissoort.KlantWerdIngedeeld:
                feiten.Gebeurde(new(Feitsoort.Instroom, naar, stand.Herkomst));
                break;
            case Gebeurtenissoort.KlantgroepWerdGewijzigd or Gebeurtenissoort.KlantVielTerug:
                if (groep != naar)
                    feiten.Gebeurde(new(Feitsoort.Overgang, groep, naar.ToString() ?? ""));
                if (gebeurtenis.Soort == Gebeurtenissoort.KlantVielTerug)
                    feiten.Gebeurde(new(Feitsoort.Terugval, naar));
                break;
            case Gebeurtenissoort.KlantreisWerdBeeindigd:
                feiten.Gebeurde(new(Feitsoort.Uitstroom, groep, Waarde(gebeurtenis, Waardenaam.Resultaat) ?? ""));
                break;
            case Gebeurtenissoort.AfspraakWerdGehouden:
                feiten.Gebeurde(new(Feitsoort.Contactmoment, groep, kenmerk));
                if (stand.Doorlooptijd(kenmerk, dag) is { } dagen)
                    feiten.Gebeurde(new(Feitsoort.Doorlooptijd, groep, string.Create(CultureInfo.InvariantCulture, $"{kenmerk}.{dagen}")));
                break;
            case Gebeurtenissoort.TaakWerdAfgerond:
                feiten.Gebeurde(new(Feitsoort.Contactmoment, groep, kenmerk));
                break;
            case Gebeurtenissoort.KlantVerscheenNiet:
                feiten.Gebeurde(new(Feitsoort.NietVerschenen, groep, kenmerk));
                break;
            case Gebeurtenissoort.VoortgangWerdBesproken:
                feiten.Gebeurde(new(Feitsoort.Voortgangsbespreking, groep));
                if (Getal(gebeurtenis) > 0)
                    feiten.Gebeurde(new(Feitsoort.Regelingbenutting, groep));
                break;
            case Gebeurtenissoort.PlaatsingBegon:
                feiten.Gebeurde(new(Feitsoort.Plaatsingsbegin, groep, kenmerk));
                break;
            case Gebeurtenissoort.DossierWerdBijgewerkt:
                Dossier(gebeurtenis, groep ?? Waarde<Klantgroep>(gebeurtenis, Waardenaam.Klantgroep), feiten);
                break;
            case Gebeurtenissoort.TrajectBegon:
                feiten.Gebeurde(new(Feitsoort.Trajectstart, groep, kenmerk));
                break;
            case Gebeurtenissoort.TrajectWerdAfgerond:
                feiten.Gebeurde(new(Feitsoort.Trajecteinde, groep, Waarde(gebeurtenis, Waardenaam.Resultaat) ?? ""));
                break;
            case Gebeurtenissoort.TevredenheidWerdGemeten:
                var fase = Waarde(gebeurtenis, Waardenaam.Fase) ?? "";
                feiten.Gebeurde(new(Feitsoort.Tevredenheidsvraag, groep, fase));
                feiten.Gebeurde(new(Feitsoort.Tevredenheidsscore, groep, fase), Getal(gebeurtenis));
                break;
            case Gebeurtenissoort.KlachtWerdIngediend:
                feiten.Gebeurde(new(Feitsoort.Klachtmelding, groep, kenmerk));
                break;
            case Gebeurtenissoort.HandhavingssignaalWerdGegeven:
                feiten.Gebeurde(new(Feitsoort.Handhavingssignaal, groep));
                break;
        }
    }

    private static void Dossier(Gebeurtenis gebeurtenis, Klantgroep? groep, Dagfeiten feiten)
    {
        feiten.Gebeurde(new(Feitsoort.Dossierwijziging, groep, Waarde(gebeurtenis, Waardenaam.Deel) ?? ""));
        if (Waarde(gebeurtenis, Waardenaam.Beweging) is { } beweging)
        {
            var soort = Waarde<Dossierdeel>(gebeurtenis, Waardenaam.Deel) == Dossierdeel.Ladder ? Feitsoort.Ladderbeweging : Feitsoort.Bereidheidsbeweging;
            feiten.Gebeurde(new(soort, groep, beweging));
        }
    }

    private static int Getal(Gebeurtenis gebeurtenis) =>
        int.TryParse(Waarde(gebeurtenis, Waardenaam.Score), NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : 0;
}
