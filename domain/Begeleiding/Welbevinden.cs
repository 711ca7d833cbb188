using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How the klant is, as klant and professional see it together. The scale is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Welbevinden>))]
public enum Welbevinden
{
    Goed,

    Wisselend,

    Zwaar,
}
