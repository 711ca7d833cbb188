using System.Text.Json;

namespace InzetOpMaat.Orchestrations;

/// <summary>The answer to what a track waits for: a closed value and closed details. Free text stands in <see cref="Tabel.Notities"/>.</summary>
/// <param name="Waarde">The name of a value of a closed set, such as <c>GeenRecht</c>.</param>
/// <param name="Wie">A medewerker id or role, <c>klant</c> or <c>systeem</c>.</param>
public sealed record Uitkomst(string Waarde, string Wie, DateTimeOffset Op, JsonElement? Gegevens = null)
{
    /// <exception cref="JsonException">The details are not a <typeparamref name="T"/>.</exception>
    public T Als<T>() =>
        Gegevens is { } gegevens && gegevens.Deserialize<T>(Opslagformaat.Opties) is { } waarde
            ? waarde
            : throw new JsonException($"Deze uitkomst bevat geen {typeof(T).Name}.");

    public static Uitkomst Met<T>(string waarde, string wie, DateTimeOffset op, T gegevens) =>
        new(waarde, wie, op, JsonSerializer.SerializeToElement(gegevens, Opslagformaat.Opties));
}
