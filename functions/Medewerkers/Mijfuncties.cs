using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>Who is signed in.</summary>
public sealed class Mijfuncties(IMedewerkers medewerkers)
{
    [Function("MijOpvragen")]
    public async Task<IResult> Toon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/mij")] HttpRequest verzoek)
    {
        var gebruiker = verzoek.HttpContext.Gebruiker();
        var wie = (await medewerkers.Alle(verzoek.HttpContext.RequestAborted)).FirstOrDefault(medewerker => medewerker.Id == gebruiker.MedewerkerId);
        return Antwoord.Json(new Mijweergave(
            gebruiker.MedewerkerId,
            wie?.Naam,
            gebruiker.Rollen,
            wie is null ? null : Teams.Van(wie),
            Koppeling.Naar(("afspraken", Adressen.Afspraken), ("taken", $"{Adressen.Taken}?medewerker={Uri.EscapeDataString(gebruiker.MedewerkerId)}"))));
    }
}

/// <summary>The one who is signed in; a system is no colleague and has no name or team.</summary>
internal sealed record Mijweergave(
    string MedewerkerId,
    string? Naam,
    IReadOnlyList<Rol> Rollen,
    string? Team,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
