using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The six steps of the participatieladder (VNG), in order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Participatietrede>))]
public enum Participatietrede
{
    Geisoleerd,

    SocialeContacten,

    GeorganiseerdeActiviteiten,

    OnbetaaldWerk,

    BetaaldWerkMetOndersteuning,

    BetaaldWerk,
}
