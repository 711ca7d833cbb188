using InzetOpMaat.Local.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InzetOpMaat.Local;

/// <summary>
/// <c>/lokaal/historie</c>: takes the history of an instance out as JSON, and holds such a JSON against the code that runs now.
/// </summary>
internal static class Historieeindpunten
{
    public static void MapHistorie(this IEndpointRouteBuilder eindpunten, Motor motor)
    {
        eindpunten.MapGet(
            "/lokaal/historie/{instantieId}",
            (string instantieId, CancellationToken annulering) => Geef(motor.Engine, instantieId, annulering));
        eindpunten.MapPost(
            "/lokaal/historie",
            (HttpRequest verzoek, CancellationToken annulering) => Vergelijk(motor.Engine, verzoek, annulering));
    }

    private static async Task<IResult> Geef(DurableEngine engine, string instantieId, CancellationToken annulering)
    {
        try
        {
            return await engine.ExportHistoryAsync(instantieId, annulering) is { } historie
                ? Results.Text(historie.ToJson(), "application/json")
                : Results.Problem($"Er is geen instantie '{instantieId}'.", statusCode: StatusCodes.Status404NotFound);
        }
        catch (InvalidDataException fout)
        {
            return Results.Problem(fout.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> Vergelijk(DurableEngine engine, HttpRequest verzoek, CancellationToken annulering)
    {
        using var lezer = new StreamReader(verzoek.Body);
        try
        {
            var verschil = engine.Replay(RecordedHistory.FromJson(await lezer.ReadToEndAsync(annulering)));
            return Results.Ok(new { gelijk = verschil is null, stap = verschil?.Step, vastgelegd = verschil?.Recorded, nu = verschil?.Now });
        }
        catch (InvalidDataException fout)
        {
            return Results.Problem(fout.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
