using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>The answer to every report of an outcome.</summary>
internal sealed record Uitkomstantwoord(
    string Uitkomst,
    DateTimeOffset VastgelegdOp,
    string VastgelegdDoor,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    /// <exception cref="ProbleemException">It was not recorded: 404 or 409.</exception>
    public static IResult Van(Vastlegging vastlegging, string wat, params (string Naam, string? Adres)[] adressen) =>
        vastlegging switch
        {
            Vastlegging.Gelukt { Uitkomst: var uitkomst } =>
                Antwoord.Json(new Uitkomstantwoord(uitkomst.Waarde, uitkomst.Op, uitkomst.Wie, Koppeling.Naar(adressen))),
            Vastlegging.Botst botst => throw ProbleemException.Strijdig(botst.Uitleg),
            _ => throw ProbleemException.NietGevonden(wat),
        };
}
