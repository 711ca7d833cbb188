using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What follows on an appointment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Vervolg>))]
public enum Vervolg
{
    NieuweRonde,

    /// <summary>A person calls, and plans it together with the klant.</summary>
    PersoonBelt,

    /// <summary>A person goes through the omgekeerde toets, and then plans it together with the klant.</summary>
    Signaal,

    Klaar,
}
