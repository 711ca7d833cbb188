using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The state of an appointment for one klant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afspraakstatus>))]
public enum Afspraakstatus
{
    Gepland,

    /// <summary>Confirmed by the klant.</summary>
    Bevestigd,

    /// <summary>Moved; the next round takes its place.</summary>
    Verplaatst,

    /// <summary>Cancelled by the klant in time, excused.</summary>
    Afgemeld,

    NietVerschenen,

    Verschenen,

    /// <summary>No longer needed.</summary>
    Vervallen,
}
