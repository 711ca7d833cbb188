using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InzetOpMaat.Local;

/// <summary>What real Graph does not have: what happened, for tests and the demo, and faults on demand.</summary>
internal static class OverviewEndpoints
{
    public static void Map(IEndpointRouteBuilder app, GraphStandin standin)
    {
        var own = app.MapGroup("/standin");
        own.MapGet("/uitnodigingen", () => Results.Json(standin.Uitnodigingen(), GraphJson.Options));
        own.MapGet("/berichten", () => Results.Json(standin.Berichten(), GraphJson.Options));
        own.MapGet("/taken", () => Results.Json(standin.Taken(), GraphJson.Options));
        own.MapGet("/agenda/{user}", (string user) => Results.Json(standin.Agenda(user), GraphJson.Options));
        own.MapPost("/agenda/{user}", async (HttpRequest r, string user) =>
        {
            standin.Bezet(user, await Read<Bezetting>(r));
            return Results.NoContent();
        });
        own.MapPost("/storingen", async (HttpRequest r) =>
        {
            standin.Storing(await Read<GraphStoring>(r));
            return Results.NoContent();
        });
        own.MapDelete("/storingen", () =>
        {
            standin.GeenStoringen();
            return Results.NoContent();
        });
        own.MapDelete("/postbussen/{user}", (string user) =>
        {
            standin.PostbusWeg(user);
            return Results.NoContent();
        });
    }

    private static async Task<T> Read<T>(HttpRequest request)
    {
        var body = await GraphEndpoints.Body(request);
        try
        {
            return body.Deserialize<T>(GraphJson.Options)!;
        }
        catch (JsonException)
        {
            throw GraphProblem.BadRequest("The request body does not fit.");
        }
    }
}
