using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How far somebody is with a competence, in order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Competentieniveau>))]
public enum Competentieniveau
{
    InOntwikkeling,

    Voldoende,

    Sterk,
}
