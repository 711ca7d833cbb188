using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The decision on the application. Source: Awb 4:13.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Besluit>))]
public enum Besluit
{
    Toegekend,

    Afgewezen,

    /// <summary>Not handled, for want of documents (Awb 4:5).</summary>
    BuitenBehandeling,

    Ingetrokken,
}
