using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why a signal that nobody has weighed yet is off the table.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Signaalverval>))]
public enum Signaalverval
{
    /// <summary>What the klant was missed at is off: klant and professional chose another klantgroep together, or a place.</summary>
    AfspraakVerviel,

    /// <summary>The klant is there again.</summary>
    KlantVerscheen,
}
