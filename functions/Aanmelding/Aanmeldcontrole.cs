using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace InzetOpMaat.Functions;

/// <summary>
/// Lets an HTTP function run only for who may call it. Everything that is not an HTTP function passes straight
/// through: awaiting here breaks orchestrations.
/// </summary>
public sealed class Aanmeldcontrole(Tokencontrole tokens) : IFunctionsWorkerMiddleware
{
    private const string Schema = "Bearer ";

    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) =>
        context.GetHttpContext() is { } http && !Bevoegdheden.IsAnoniem(context.FunctionDefinition.Name)
            ? Controleer(context, http, next)
            : next(context);

    private async Task Controleer(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        string? kop = http.Request.Headers.Authorization;
        if (kop is null || !kop.StartsWith(Schema, StringComparison.OrdinalIgnoreCase))
        {
            throw Onbekend(http, "Bearer", "Stuur een token van de aanmelddienst mee.");
        }

        if (await tokens.Controleer(kop[Schema.Length..].Trim(), http.RequestAborted) is not { } wie)
        {
            throw Onbekend(http, "Bearer error=\"invalid_token\"", "Dit token is niet geldig of verlopen.");
        }

        Gebruikers.Zet(http, Bepaal(wie, Bevoegdheden.Van(context.FunctionDefinition.Name)));
        await next(context);
    }

    internal static Gebruiker Bepaal(ClaimsIdentity wie, IReadOnlyList<Rol> bevoegd)
    {
        var rollen = Tokenrollen.Van(wie);
        var mag = bevoegd.Where(rollen.Contains).Select(rol => (Rol?)rol).FirstOrDefault();
        var id = wie.FindFirst("medewerker")?.Value ?? wie.FindFirst("oid")?.Value;
        return mag is { } als && id is { Length: > 0 }
            ? new(als, id) { Rollen = rollen }
            : throw new ProbleemException(403, "Uw rol mag dit niet.");
    }

    private static ProbleemException Onbekend(HttpContext http, string uitdaging, string detail)
    {
        http.Response.Headers.WWWAuthenticate = uitdaging;
        return new(401, detail);
    }
}
