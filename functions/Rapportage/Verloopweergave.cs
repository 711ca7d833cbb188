using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>How the klantgroepen developed, day by day, and who went from one to another.</summary>
internal sealed record Verloopweergave(
    DateOnly VanDatum,
    DateOnly TotDatum,
    IReadOnlyList<Dagweergave> Dagen,
    IReadOnlyList<Overgangsweergave> Overgangen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Verloopweergave Van(DateOnly van, DateOnly tot, IReadOnlyList<Dagstand> dagen, string adres) => new(
        van,
        tot,
        [.. dagen.Where(dag => dag.Dag >= van).Select(dag => Dagweergave.Van(dag, new Cijfers([dag], dag.Dag)))],
        Overgangsweergave.Lijst(new Cijfers(dagen, van)),
        Koppeling.Naar(("self", adres)));
}

/// <summary>One day.</summary>
/// <param name="NogNietIngedeeld">Klanten without a klantgroep at the end of the day.</param>
internal sealed record Dagweergave(DateOnly Datum, int NogNietIngedeeld, IReadOnlyList<Groepsdagweergave> PerKlantgroep)
{
    public static Dagweergave Van(Dagstand dag, Cijfers cijfers) => new(
        dag.Dag,
        cijfers.Voorraden(Feitsoort.Bestand).Where(voorraad => voorraad.Telling.Klantgroep is null).Sum(voorraad => voorraad.Aantal),
        [
            .. Enum.GetValues<Klantgroep>().Select(groep => new Groepsdagweergave(
                groep, cijfers.AanEinde(Feitsoort.Bestand, groep), cijfers.Aantal(Feitsoort.Instroom, groep), cijfers.Aantal(Feitsoort.Uitstroom, groep))),
        ]);
}

/// <summary>One klantgroep on a day.</summary>
internal sealed record Groepsdagweergave(Klantgroep Klantgroep, int Bestand, int Instroom, int Uitstroom);
