using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>One of those who were found: enough to know whether it is the right one.</summary>
internal sealed record Gevondenklant(
    string KlantId,
    string Naam,
    DateOnly Geboortedatum,
    IReadOnlyList<Koppeling> Klantreizen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Gevondenklant Van(Persoon persoon, IEnumerable<Overzichtsrij> reizen) => new(
        persoon.Id, persoon.Naam, persoon.Geboortedatum, Adres(reizen), Koppeling.Naar(("bekijken", Adressen.KlantBekijken(persoon.Id))));

    internal static IReadOnlyList<Koppeling> Adres(IEnumerable<Overzichtsrij> reizen) =>
        [.. reizen.OrderBy(rij => rij.GemeldOp).Select(rij => new Koppeling(Adressen.Klantreis(rij.KlantreisId)))];
}

/// <summary>Who was found.</summary>
internal sealed record Klantenlijst(IReadOnlyList<Gevondenklant> Klanten);

/// <summary>A person.</summary>
internal sealed record Klantweergave(
    string KlantId,
    string Naam,
    DateOnly Geboortedatum,
    string? Bsn,
    string? Email,
    string? Telefoon,
    Adres? Adres,
    Contactkanaal Contactkanaal,
    IReadOnlyList<Koppeling> Klantreizen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Klantweergave Van(Persoon persoon, IEnumerable<Overzichtsrij> reizen) => new(
        persoon.Id,
        persoon.Naam,
        persoon.Geboortedatum,
        persoon.Bsn,
        persoon.Email,
        persoon.Telefoon,
        persoon.Adres,
        persoon.Contactkanaal,
        Gevondenklant.Adres(reizen),
        Koppeling.Naar(("inzagen", Adressen.Inzagen(persoon.Id))));
}

/// <summary>One line of who saw a person.</summary>
internal sealed record Inzageweergave(DateTimeOffset Op, string Wie, Rol? Rol, string Doel, string? Reden);

/// <summary>A page of who saw a person, in the order of time.</summary>
internal sealed record Inzagenpagina(
    IReadOnlyList<Inzageweergave> Inzagen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
