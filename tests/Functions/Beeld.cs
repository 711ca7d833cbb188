using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

/// <summary>An answer as a caller gets it.</summary>
internal sealed record Beeld(int Status, string Tekst, IHeaderDictionary Koppen)
{
    public JsonElement Json => JsonElement.Parse(Tekst);

    /// <summary>The pointers of all mistakes, in order of the alphabet.</summary>
    public IReadOnlyList<string> Pointers =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(fout => fout.GetProperty("pointer").GetString()!).Order(StringComparer.Ordinal)];

    public string Veld(string naam) => Json.GetProperty(naam).GetString()!;

    public string Adres(string naam) => Json.GetProperty("_links").GetProperty(naam).GetProperty("href").GetString()!;
}
