using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>How a part of the app is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gezondheid>))]
internal enum Gezondheid
{
    Gezond,

    /// <summary>It does not answer; what does not need it goes on.</summary>
    Gestoord,

    /// <summary>Nothing was asked of it yet.</summary>
    Onbekend,
}

/// <summary>Whether the app can work, and each part by its name; nothing of how it is made.</summary>
internal sealed record Gezondheidsbeeld(Gezondheid Stand, IReadOnlyDictionary<string, Gezondheid> Onderdelen);
