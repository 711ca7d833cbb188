using InzetOpMaat.Orchestrations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace InzetOpMaat.Local;

/// <summary>Signing in with a browser at the local issuer: authorization code with PKCE, as at Entra ID.</summary>
internal static class Aanmeldscherm
{
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(8);

    public static void MapAanmeldscherm(this IEndpointRouteBuilder eindpunten, Uitgever uitgever)
    {
        var codes = new Aanmeldcodes(TimeProvider.System);
        eindpunten.MapGet("/lokaal/aanmelden", (HttpContext http, IMedewerkers medewerkers) => Vraag(http, medewerkers));
        eindpunten.MapPost("/lokaal/aanmelden", (HttpContext http, IMedewerkers medewerkers) => Kies(http, medewerkers, codes));
        eindpunten.MapPost("/lokaal/token", (Delegate)((HttpContext http) => Ruil(http, uitgever, codes)));
        eindpunten.MapGet("/lokaal/afmelden", (HttpContext http, [FromQuery(Name = "post_logout_redirect_uri")] string? terug) =>
            Aanmeldverzoek.IsEigen(terug, http.Request, out var eigen) ? Results.Redirect(eigen.ToString()) : Results.Redirect("/"));
    }

    private static async Task<IResult> Vraag(HttpContext http, IMedewerkers medewerkers)
    {
        var velden = http.Request.Query;
        return Aanmeldverzoek.Lees(naam => velden[naam], http.Request) is null
            ? Fout("Dit is geen goed verzoek om aan te melden.")
            : Aanmeldpagina.Toon(http, velden.Select(veld => KeyValuePair.Create(veld.Key, veld.Value.ToString())), await Aanmelder.Allen(medewerkers));
    }

    private static async Task<IResult> Kies(HttpContext http, IMedewerkers medewerkers, Aanmeldcodes codes)
    {
        var velden = await http.Request.ReadFormAsync();
        var wie = (await Aanmelder.Allen(medewerkers)).FirstOrDefault(m => m.Id == velden["wie"]);
        if (wie is null || Aanmeldverzoek.Lees(naam => velden[naam], http.Request) is not { } verzoek)
        {
            return Fout("Dit is geen goed verzoek om aan te melden.");
        }

        // 303, so that the browser comes back with GET.
        http.Response.Headers.Location = QueryHelpers.AddQueryString(
            verzoek.Terug.ToString(), new Dictionary<string, string?> { ["code"] = codes.Geef(verzoek, wie), ["state"] = verzoek.Staat });
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> Ruil(HttpContext http, Uitgever uitgever, Aanmeldcodes codes)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType)
        {
            return Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var velden = await http.Request.ReadFormAsync();
        return velden["grant_type"] != "authorization_code" ? Results.Json(new { error = "unsupported_grant_type" }, statusCode: 400)
            : codes.Neem(velden["code"], velden["client_id"], velden["redirect_uri"], velden["code_verifier"]) is not { } code
                ? Results.Json(new { error = "invalid_grant" }, statusCode: 400)
            : Results.Json(new
            {
                access_token = uitgever.Token(code.Wie.Rol, code.Wie.Id, Geldig),
                id_token = uitgever.Idtoken(code, Geldig),
                token_type = "Bearer",
                expires_in = (int)Geldig.TotalSeconds,
                scope = "openid profile",
            });
    }

    private static IResult Fout(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
