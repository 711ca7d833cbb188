using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>Answers in JSON, in the one form of this API.</summary>
internal static class Antwoord
{
    public static IResult Json<T>(T waarde, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(waarde, Antwoordformaat.Opties, statusCode: status);
}
