using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The documents that a household brings. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stuksoort>))]
public enum Stuksoort
{
    Identiteitsbewijs,

    Bankafschriften,

    Huurcontract,

    Loonstrook,

    Uwvbeslissing,

    Schuldenoverzicht,
}
