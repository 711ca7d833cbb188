using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The forms that each kind of row has had. A change that today's type cannot read (a name, a unit, a split) adds one
/// upcaster here: from the last form to the next. A row is brought to today's form when it is read, and written in it at
/// its next change. A new property with a default needs none.
/// </summary>
public sealed class Rijvormen
{
    private readonly Dictionary<string, Func<JsonObject, JsonObject>[]> _stappen = [];

    public static Rijvormen Huidige { get; } = new();

    /// <param name="stappen">The first brings form 1 to form 2, and so on.</param>
    public Rijvormen Met<T>(params Func<JsonObject, JsonObject>[] stappen)
    {
        _stappen.Add(Soort<T>(), stappen);
        return this;
    }

    /// <summary>The kind of row that a type is, by the name under which it is stored: rename none without an upcaster.</summary>
    public static string Soort<T>() => typeof(T).Name;

    /// <summary>The form in which rows of this kind are written.</summary>
    public int Vorm(string soort) => 1 + (_stappen.TryGetValue(soort, out var stappen) ? stappen.Length : 0);

    /// <exception cref="JsonException">The form is newer than this code.</exception>
    public JsonElement Bijgewerkt(string soort, int vorm, JsonElement inhoud)
    {
        if (vorm > Vorm(soort))
        {
            throw new JsonException($"{soort} van vorm {vorm}; deze versie kent vorm {Vorm(soort)}.");
        }

        if (vorm == Vorm(soort))
        {
            return inhoud;
        }

        var bijgewerkt = JsonObject.Create(inhoud) ?? throw new JsonException($"{soort} van vorm {vorm} is geen object.");
        foreach (var stap in _stappen[soort].Skip(vorm - 1))
        {
            bijgewerkt = stap(bijgewerkt);
        }

        return JsonSerializer.SerializeToElement(bijgewerkt, Opslagformaat.Opties);
    }
}
