using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InzetOpMaat.Local;

/// <summary>The endpoints of the local issuer under <c>/lokaal</c>.</summary>
internal static class Aanmeldeindpunten
{
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(8);

    public static void MapAanmelding(this IEndpointRouteBuilder eindpunten, Uitgever uitgever)
    {
        eindpunten.MapGet("/lokaal/.well-known/openid-configuration", () => Results.Json(uitgever.Metagegevens()));
        eindpunten.MapGet("/lokaal/sleutels", () => Results.Json(uitgever.Sleutels()));
        eindpunten.MapGet("/lokaal/token", (string? rol, string? medewerker) => Token(uitgever, rol, medewerker));
    }

    /// <summary>The bare token as text, so that a shell can put it in a variable.</summary>
    private static IResult Token(Uitgever uitgever, string? rol, string? medewerker) =>
        Enum.TryParse<Rol>(rol, ignoreCase: true, out var gekozen) && Enum.IsDefined(gekozen) && !int.TryParse(rol, out _)
            ? Results.Text(uitgever.Token(gekozen, medewerker ?? $"{gekozen}-1".ToLowerInvariant(), Geldig))
            : Results.Problem(
                $"Onbekende rol. Kies uit: {string.Join(", ", Enum.GetNames<Rol>()).ToLowerInvariant()}.",
                statusCode: StatusCodes.Status400BadRequest);
}
