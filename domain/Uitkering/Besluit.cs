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

/// <summary>What a decision leads to.</summary>
public static class Besluiten
{
    /// <summary>Whether a person must look if the klantreis goes on without a benefit (docs/besluiten/0014).</summary>
    public static bool VraagtVervolg(this Besluit besluit) => besluit != Besluit.Toegekend;
}
