using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The contract, for everybody; and the answer to what is not in it.</summary>
public static class Contractfuncties
{
    [Function("ContractOpvragen")]
    public static IResult Toon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/openapi.json")] HttpRequest verzoek)
    {
        verzoek.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Bytes(Contract.Json, "application/json; charset=utf-8");
    }

    // The host itself would answer without a problem document. It tries routes in the order of the functions' names:
    // this name has to be the last of all.
    [Function("ZonderBestemming")]
    public static IResult Onbekend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", "put", "patch", "delete", Route = "v1/{*rest}")] HttpRequest verzoek,
        string? rest)
    {
        var methoden = Contractbewerkingen.MethodenVan(rest ?? "");
        if (methoden.Count == 0)
        {
            throw ProbleemException.NietGevonden("Dit adres");
        }

        verzoek.HttpContext.Response.Headers.Allow = string.Join(", ", methoden);
        throw new ProbleemException(405, $"Hier kan alleen {string.Join(" of ", methoden)}.");
    }
}
