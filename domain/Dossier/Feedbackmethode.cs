using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a klant was asked how satisfied he or she is. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Feedbackmethode>))]
public enum Feedbackmethode
{
    Gesprek,

    Vragenlijst,

    Telefoon,
}
