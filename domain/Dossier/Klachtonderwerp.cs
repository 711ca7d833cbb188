using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a complaint is about; its words stand with the notes. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Klachtonderwerp>))]
public enum Klachtonderwerp
{
    Bejegening,

    Bereikbaarheid,

    Informatie,

    Doorlooptijd,

    Privacy,

    Anders,
}
