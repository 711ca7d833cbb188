using System.Globalization;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A list of existing clients: how far it is, and when its clients have their turn.</summary>
/// <param name="AantalNaPeriode">How many turns did not fit in the period of the policy and follow after it.</param>
/// <param name="AlBekend">The rows that were left out because their client became known in another way meanwhile.</param>
internal sealed record Invoerweergave(
    string InvoerId,
    Invoerstatus Status,
    DateTimeOffset OntvangenOp,
    string OntvangenVan,
    string? OnderbrokenDoor,
    DateTimeOffset? KlaarOp,
    int AantalRegels,
    int AantalVerwerkt,
    int AantalOvergenomen,
    int AantalNaPeriode,
    IReadOnlyList<int> AlBekend,
    IReadOnlyList<Maandbeurten> PerMaand,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Invoerweergave Van(Invoer invoer) => new(
        invoer.Id,
        invoer.Status,
        invoer.OntvangenOp,
        invoer.OntvangenVan,
        invoer.OnderbrokenDoor,
        invoer.KlaarOp,
        invoer.Regels,
        invoer.Verwerkt,
        invoer.Verwerkt - invoer.AlBekend.Count,
        invoer.Verdeling.Where(dag => dag.Key > invoer.PeriodeTot).Sum(dag => dag.Value),
        invoer.AlBekend,
        [
            .. invoer.Verdeling.GroupBy(dag => dag.Key.ToString("yyyy-MM", CultureInfo.InvariantCulture))
                .OrderBy(maand => maand.Key, StringComparer.Ordinal)
                .Select(maand => new Maandbeurten(maand.Key, maand.Sum(dag => dag.Value))),
        ],
        Koppeling.Naar(
            ("self", Adressen.Invoer(invoer.Id)),
            ("onderbreking", invoer.Status == Invoerstatus.Loopt ? $"{Adressen.Invoer(invoer.Id)}/onderbreking" : null),
            ("hervatting", invoer.Status is Invoerstatus.Onderbroken or Invoerstatus.Vastgelopen ? $"{Adressen.Invoer(invoer.Id)}/hervatting" : null)));
}

/// <summary>How many have their turn in a month.</summary>
/// <param name="Maand">Such as <c>2026-03</c>.</param>
internal sealed record Maandbeurten(string Maand, int Aantal);
