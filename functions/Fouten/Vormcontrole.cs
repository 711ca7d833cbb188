using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace InzetOpMaat.Functions;

/// <summary>
/// Compares JSON with the form of a type, as its serialisation metadata tells it, and notes every difference. What is
/// right is kept, so that the domain can still judge it.
/// </summary>
internal sealed class Vormcontrole
{
    private static readonly JsonSerializerOptions Strikt = Opslagformaat.Opties;

    private static readonly JsonSerializerOptions Ruim = new(Strikt)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AllesOptioneel } },
    };

    private readonly List<Invoerfout> _fouten = [];

    public IReadOnlyList<Invoerfout> Fouten => _fouten;

    /// <summary>Reads what is left, though required members may lack.</summary>
    public static T? Maak<T>(JsonNode waarde) => waarde.Deserialize<T>(Ruim);

    /// <summary>What is right of the element; null when nothing of it can be used.</summary>
    public JsonNode? Controleer(JsonElement element, Type type, string pointer)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Strikt.GetTypeInfo(type).Kind switch
        {
            JsonTypeInfoKind.Object => Voorwerp(element, type, pointer),
            JsonTypeInfoKind.Enumerable => Lijst(element, type, pointer),
            JsonTypeInfoKind.Dictionary => Woordenboek(element, type, pointer),
            _ => Enkel(element, type, pointer),
        };
    }

    private JsonObject? Voorwerp(JsonElement element, Type type, string pointer)
    {
        if (!Is(element, JsonValueKind.Object, pointer, "Dit moet een object zijn."))
        {
            return null;
        }

        var leden = Strikt.GetTypeInfo(type).Properties.ToDictionary(lid => lid.Name, StringComparer.Ordinal);
        var goed = new JsonObject();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var heel = true;
        foreach (var lid in element.EnumerateObject())
        {
            var plaats = Onder(pointer, lid.Name);
            if (!gezien.Add(lid.Name))
            {
                Noteer(plaats, "Dit staat er twee keer in.");
            }
            else if (!leden.TryGetValue(lid.Name, out var vorm))
            {
                Noteer(plaats, "Dit kennen wij hier niet.");
            }
            else if (lid.Value.ValueKind == JsonValueKind.Null)
            {
                heel &= MagLeeg(vorm) || Noteer(plaats, "Dit mag niet leeg zijn.");
            }
            else if (Controleer(lid.Value, vorm.PropertyType, plaats) is { } waarde)
            {
                goed[lid.Name] = waarde;
            }
            else
            {
                heel = false;
            }
        }

        foreach (var naam in leden.Values.Where(lid => Verplicht(lid) && !gezien.Contains(lid.Name)).Select(lid => lid.Name))
        {
            heel = Noteer(Onder(pointer, naam), "Dit is verplicht.");
        }

        // Half an object within another would surprise who reads it; of the body itself the halves are worth having.
        return heel || pointer.Length == 0 ? goed : null;
    }

    private JsonArray? Lijst(JsonElement element, Type type, string pointer)
    {
        if (!Is(element, JsonValueKind.Array, pointer, "Dit moet een lijst zijn."))
        {
            return null;
        }

        var soort = Strikt.GetTypeInfo(type).ElementType!;
        var leden = element.EnumerateArray()
            .Select((lid, plaats) => Controleer(lid, soort, $"{pointer}/{plaats.ToString(CultureInfo.InvariantCulture)}"))
            .ToArray();
        return leden.Contains(null) ? null : new JsonArray(leden);
    }

    private JsonObject? Woordenboek(JsonElement element, Type type, string pointer)
    {
        if (!Is(element, JsonValueKind.Object, pointer, "Dit moet een object zijn."))
        {
            return null;
        }

        var vorm = Strikt.GetTypeInfo(type);
        var goed = new JsonObject();
        foreach (var lid in element.EnumerateObject())
        {
            var plaats = Onder(pointer, lid.Name);
            if (goed.ContainsKey(lid.Name))
            {
                Noteer(plaats, "Dit staat er twee keer in.");
            }
            else if (vorm.KeyType is { IsEnum: true } sleutel && !Enkelvoud.Namen(sleutel).Contains(lid.Name))
            {
                Noteer(plaats, $"Dit kennen wij niet. Kies uit: {string.Join(", ", Enkelvoud.Namen(sleutel))}.");
            }
            else if (Controleer(lid.Value, vorm.ElementType!, plaats) is { } waarde)
            {
                goed[lid.Name] = waarde;
            }
        }

        return goed;
    }

    private JsonNode? Enkel(JsonElement element, Type type, string pointer)
    {
        if (Enkelvoud.Fout(element, type) is { } melding)
        {
            Noteer(pointer, melding);
            return null;
        }

        try
        {
            return JsonSerializer.SerializeToNode(element);
        }
        catch (JsonException)
        {
            Noteer(pointer, "Dit bevat een onvolledig teken.");
            return null;
        }
    }

    private bool Is(JsonElement element, JsonValueKind soort, string pointer, string melding) =>
        element.ValueKind == soort || Noteer(pointer, melding);

    private bool Noteer(string pointer, string melding)
    {
        _fouten.Add(new(pointer, melding));
        return false;
    }

    private static string Onder(string pointer, string naam) =>
        $"{pointer}/{naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static bool MagLeeg(JsonPropertyInfo lid) =>
        Nullable.GetUnderlyingType(lid.PropertyType) is not null
        || (!lid.PropertyType.IsValueType && (lid.AssociatedParameter?.IsNullable ?? lid.IsSetNullable));

    private static bool Verplicht(JsonPropertyInfo lid) =>
        lid.IsRequired || lid.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false, IsNullable: false };

    private static void AllesOptioneel(JsonTypeInfo vorm)
    {
        if (vorm.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var lid in vorm.Properties)
            {
                lid.IsRequired = false;
            }
        }
    }
}
