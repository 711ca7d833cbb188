using System.Collections.Frozen;
using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>The operations of the contract, to answer what asks for another method or another form.</summary>
internal static class Contractbewerkingen
{
    private static readonly FrozenSet<string> Methoden =
        new HashSet<string> { "get", "post", "put", "patch", "delete" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<Contractbewerking>> Alle = new(() => [.. Lees(JsonElement.Parse(Contract.Json.Span))]);

    private static readonly Lazy<FrozenDictionary<string, Contractbewerking>> PerFunctie =
        new(() => Alle.Value.ToFrozenDictionary(bewerking => bewerking.Functie, StringComparer.Ordinal));

    /// <summary>The methods of a path below the base of the contract, upper case; none when the contract does not have it.</summary>
    public static IReadOnlyList<string> MethodenVan(string pad)
    {
        var segmenten = pad.Trim('/').Split('/');
        return [.. Alle.Value.Where(bewerking => bewerking.IsOp(segmenten)).Select(bewerking => bewerking.Methode)];
    }

    /// <summary>In which media types a function answers; none when the contract does not say.</summary>
    public static IReadOnlyList<string> VormenVan(string functie) =>
        PerFunctie.Value.TryGetValue(functie, out var bewerking) ? bewerking.Vormen : [];

    private static IEnumerable<Contractbewerking> Lees(JsonElement contract)
    {
        foreach (var pad in contract.GetProperty("paths").EnumerateObject())
        {
            foreach (var bewerking in pad.Value.EnumerateObject().Where(veld => Methoden.Contains(veld.Name)))
            {
                var id = bewerking.Value.GetProperty("operationId").GetString()!;
                yield return new(
                    bewerking.Name.ToUpperInvariant(), pad.Name.Trim('/').Split('/'), char.ToUpperInvariant(id[0]) + id[1..], [.. Vormen(bewerking.Value)]);
            }
        }
    }

    private static IEnumerable<string> Vormen(JsonElement bewerking) => bewerking.GetProperty("responses").EnumerateObject()
        .Where(antwoord => antwoord.Name.StartsWith('2') && antwoord.Value.TryGetProperty("content", out _))
        .SelectMany(antwoord => antwoord.Value.GetProperty("content").EnumerateObject())
        .Select(vorm => vorm.Name)
        .Distinct();
}
