using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a klantreis came to be.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Herkomst>))]
public enum Herkomst
{
    /// <summary>The resident reported.</summary>
    Melding,

    /// <summary>The klant had a benefit before this way of working: an ambitiegesprek, no screening and no application (beleidskader §4.1).</summary>
    BestaandeKlant,
}
