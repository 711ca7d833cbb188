using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The Dutch holidays that have a name of their own.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Feestdag>))]
public enum Feestdag
{
    Nieuwjaarsdag,

    GoedeVrijdag,

    EerstePaasdag,

    TweedePaasdag,

    /// <summary>27 April, or 26 April when the 27th is a Sunday.</summary>
    Koningsdag,

    /// <summary>5 May.</summary>
    Bevrijdingsdag,

    Hemelvaartsdag,

    EerstePinksterdag,

    TweedePinksterdag,

    EersteKerstdag,

    TweedeKerstdag,
}
