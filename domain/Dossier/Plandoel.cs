using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Where a plan van aanpak goes to. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Plandoel>))]
public enum Plandoel
{
    BetaaldWerk,

    BetaaldWerkMetOndersteuning,

    Opleiding,

    Vrijwilligerswerk,

    MeedoenInDeBuurt,

    RustEnBestaanszekerheid,
}
