using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What somebody can do, in words that a vacature has too. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Competentie>))]
public enum Competentie
{
    Samenwerken,

    Communiceren,

    Klantgerichtheid,

    Plannen,

    Nauwkeurigheid,

    Zelfstandigheid,

    Leervermogen,

    Doorzetten,

    Handvaardigheid,

    TechnischInzicht,

    Zorgzaamheid,

    DigitaleVaardigheid,

    Taalvaardigheid,

    Rekenvaardigheid,

    Leidinggeven,
}
