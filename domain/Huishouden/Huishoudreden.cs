using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why somebody goes to another household.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Huishoudreden>))]
public enum Huishoudreden
{
    WerdPartner,

    GingSamenwonen,

    UitElkaar,

    GingApartWonen,
}
