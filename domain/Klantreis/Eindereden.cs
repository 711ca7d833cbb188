using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why a klantreis ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Eindereden>))]
public enum Eindereden
{
    /// <summary>The poortwachter found no right and the klant did not apply all the same.</summary>
    GeenRecht,

    /// <summary>The application was refused.</summary>
    Afgewezen,

    /// <summary>The klant asked to stop.</summary>
    Ingetrokken,
}
