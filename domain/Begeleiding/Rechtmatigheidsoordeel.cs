using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What came of looking at the right to the benefit together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rechtmatigheidsoordeel>))]
public enum Rechtmatigheidsoordeel
{
    InOrde,

    /// <summary>Something changed, and the klant reported it.</summary>
    WijzigingDoorgegeven,

    /// <summary>A person looks further; nothing is concluded yet.</summary>
    NaderOnderzoek,
}
