namespace InzetOpMaat.Functions;

/// <summary>Reports as lines of a <see cref="Csv"/>.</summary>
internal static class Rapportagecsv
{
    public static IReadOnlyList<string> Kwartaalkoppen { get; } = ["onderdeel", "klantgroep", "naam", "waarde", "teller", "noemer", "definitie", "bron"];

    public static IReadOnlyList<string> Verloopkoppen { get; } = ["datum", "klantgroep", "bestand", "instroom", "uitstroom"];

    public static IEnumerable<IReadOnlyList<object?>> Kwartaal(Kwartaalweergave rapport)
    {
        foreach (var groep in rapport.PerKlantgroep)
        {
            (string Naam, int Waarde)[] cijfers =
            [
                ("bestand begin", groep.BestandBegin), ("instroom nieuw", groep.InstroomNieuw), ("instroom bestaand", groep.InstroomBestaand), ("uit andere groep", groep.UitAndereGroep),
                ("naar andere groep", groep.NaarAndereGroep), ("uitstroom", groep.Uitstroom), ("uitstroom naar werk", groep.UitstroomNaarWerk), ("bestand einde", groep.BestandEinde), ("aantal in beleid", groep.AantalInBeleid),
            ];
            foreach (var (naam, waarde) in cijfers)
            {
                yield return ["klantgroepen", groep.Klantgroep, naam, waarde, null, null, null, null];
            }
        }

        foreach (var overgang in rapport.Bewegingen)
        {
            yield return ["bewegingen", overgang.Van, $"naar {overgang.Naar}", overgang.Aantal, null, null, null, null];
        }

        foreach (var indicator in rapport.Indicatoren)
        {
            yield return ["indicatoren", null, indicator.Naam, indicator.Vorm == Indicatorvorm.GeenBron ? "geen bron" : indicator.Waarde, indicator.Teller, indicator.Noemer, indicator.Definitie, indicator.Bron];
        }

        foreach (var budget in rapport.Budgetten)
        {
            yield return ["budget", budget.Klantgroep, "budget", budget.Budget, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "contactmomenten", budget.Contactmomenten, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "normuren", budget.Normuren, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "normkosten", budget.Normkosten, null, null, null, null];
        }
    }

    public static IEnumerable<IReadOnlyList<object?>> Verloop(Verloopweergave verloop)
    {
        foreach (var dag in verloop.Punten)
        {
            foreach (var groep in dag.PerGroep)
            {
                yield return [dag.Datum, groep.Klantgroep, groep.Aantal, groep.Instroom, groep.Uitstroom];
            }
        }
    }
}
