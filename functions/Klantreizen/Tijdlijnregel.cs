using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A line of the timeline, with the key by which the next page goes on after it.</summary>
internal sealed record Tijdlijnregel(string Sleutel, Tijdlijnbron Bron, Gebeurtenis Gebeurtenis)
{
    /// <summary>Where it stands: in time first, then the journey before the household.</summary>
    public string Plaats => $"{Sleutel}|{(int)Bron}";
}

/// <summary>Whose event it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tijdlijnbron>))]
internal enum Tijdlijnbron
{
    Klantreis,

    Huishouden,
}
