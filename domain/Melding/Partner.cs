using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Partners in the social domain to whom a klant can be referred. Source: beleidskader §4.1; the list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Partner>))]
public enum Partner
{
    Schuldhulpverlening,

    SociaalTeam,

    Wmo,

    Jeugdhulp,

    Maatschappelijkwerk,

    Voedselbank,

    Uwv,
}
