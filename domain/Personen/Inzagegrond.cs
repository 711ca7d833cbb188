using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why somebody may see the data of a klant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Inzagegrond>))]
public enum Inzagegrond
{
    /// <summary>Contact of the klant, or with an open task or appointment for the klant.</summary>
    EigenKlant,

    /// <summary>Of the team of somebody whose klant it is.</summary>
    Team,

    /// <summary>Takes meldingen or screens, and the klant is in screening.</summary>
    Melding,

    /// <summary>Said why.</summary>
    Reden,
}
