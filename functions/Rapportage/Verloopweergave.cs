using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>How the klantgroepen developed, day by day, and who went from one to another.</summary>
internal sealed record Verloopweergave(
    DateOnly VanDatum,
    DateOnly TotDatum,
    IReadOnlyList<Verlooppunt> Punten,
    IReadOnlyList<Groepsbeweging> Bewegingen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Verloopweergave Van(DateOnly van, DateOnly tot, IReadOnlyList<Dagstand> dagen, string adres) => new(
        van,
        tot,
        [.. dagen.Where(dag => dag.Dag >= van).Select(dag => Verlooppunt.Van(dag, new Cijfers([dag], dag.Dag)))],
        Groepsbeweging.Lijst(new Cijfers(dagen, van)),
        Koppeling.Naar(("self", adres)));
}

/// <summary>One day.</summary>
/// <param name="NogNietIngedeeld">Klanten without a klantgroep at the end of the day.</param>
internal sealed record Verlooppunt(DateOnly Datum, int NogNietIngedeeld, IReadOnlyList<Groepspunt> PerGroep)
{
    public static Verlooppunt Van(Dagstand dag, Cijfers cijfers) => new(
        dag.Dag,
        cijfers.Voorraden(Feitsoort.Bestand).Where(voorraad => voorraad.Telling.Klantgroep is null).Sum(voorraad => voorraad.Aantal),
        [
            .. Enum.GetValues<Klantgroep>().Select(groep => new Groepspunt(
                groep, cijfers.AanEinde(Feitsoort.Bestand, groep), cijfers.Aantal(Feitsoort.Instroom, groep), cijfers.Aantal(Feitsoort.Uitstroom, groep))),
        ]);
}

/// <summary>One klantgroep on a day.</summary>
/// <param name="Aantal">Klanten at the end of the day.</param>
internal sealed record Groepspunt(Klantgroep Klantgroep, int Aantal, int Instroom, int Uitstroom);
