using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>What went wrong with a request, in the form of RFC 9457. It names no person and repeats no value.</summary>
/// <param name="Instance">The id under which the log knows this one.</param>
/// <param name="Errors">Every mistake in the body, by JSON pointer.</param>
/// <param name="Stand">With 412: what it has become, in the form in which it is asked for.</param>
public sealed record Probleem(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("instance")] string Instance,
    [property: JsonPropertyName("errors")] IReadOnlyList<Probleemfout>? Errors = null,
    [property: JsonPropertyName("stand")] object? Stand = null)
{
    public const string Mediatype = "application/problem+json";

    public static Probleem Van(ProbleemException fout, Guid kenmerk) => new(
        "about:blank",
        Probleemtitels.Van(fout.Status),
        fout.Status,
        fout.Message,
        $"urn:uuid:{kenmerk}",
        fout.Fouten.Count == 0 ? null : [.. fout.Fouten.Select(regel => new Probleemfout(regel.Pointer, regel.Melding))],
        fout.Stand);
}
