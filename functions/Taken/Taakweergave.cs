using System.Globalization;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A task as the API shows it.</summary>
/// <param name="Streeftijd">Local time of that day, as <c>uu:mm</c>; null when the policy has none.</param>
/// <param name="Fataletijd">The same for the last day.</param>
/// <param name="Versie">What belongs in If-Match when this is changed.</param>
internal sealed record Taakweergave(
    string TaakId,
    string KlantreisId,
    Taaksoort Soort,
    Rol Rol,
    string MedewerkerId,
    Taakstatus Status,
    DateTimeOffset GemaaktOp,
    DateOnly Streefdatum,
    string? Streeftijd,
    string StreefdatumWaarom,
    DateOnly Fataledatum,
    string? Fataletijd,
    string FataledatumWaarom,
    bool Geescaleerd,
    bool Opgeschort,
    string Versie,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Taakweergave Van(Taak taak) => new(
        taak.Id,
        taak.KlantreisId,
        taak.Soort,
        taak.Rol,
        taak.MedewerkerId,
        taak.Status,
        taak.GemaaktOp,
        taak.Streefdatum.Datum,
        Tijd(taak.Streefdatum),
        taak.Streefdatum.Waarom.InEenZin(),
        taak.Fataledatum.Datum,
        Tijd(taak.Fataledatum),
        taak.Fataledatum.Waarom.InEenZin(),
        taak.Geescaleerd,
        taak.Opgeschort,
        Functions.Versie.Van(taak),
        Koppeling.Naar(
            ("self", Adressen.Taak(taak.Id)),
            ("toewijzing", taak.Status == Taakstatus.Open ? Adressen.Taaktoewijzing(taak.Id) : null),
            ("afronding", taak.Status == Taakstatus.Open ? Taakplek.Van(taak) ?? Adressen.Taakafronding(taak.Id) : null),
            ("klantreis", Adressen.Klantreis(taak.KlantreisId))));

    private static string? Tijd(AfgeleideDatum datum) => datum.Tijd?.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>A page of tasks.</summary>
internal sealed record Takenpagina(
    IReadOnlyList<Taakweergave> Taken,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
