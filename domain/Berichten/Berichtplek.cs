using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The place in time of one message to a klant: taken before it goes, so that all messages together keep to the policy.</summary>
public sealed record Berichtplek
{
    /// <summary>Which message of the journey, such as <c>kickoff.1.uitnodiging</c>.</summary>
    public required string Sleutel { get; init; }

    public required Berichtsoort Soort { get; init; }

    /// <summary>From when (UTC) it may go.</summary>
    public required DateTimeOffset Op { get; init; }

    public required Afleiding Waarom { get; init; }

    /// <summary>After this instant (UTC) it is of no use any more; null when it always is.</summary>
    public DateTimeOffset? Uiterlijk { get; init; }

    public Berichtstatus Status { get; init; }
}

/// <summary>What became of a message.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Berichtstatus>))]
public enum Berichtstatus
{
    Gereserveerd,

    Verstuurd,

    /// <summary>No longer needed, such as a reminder of an appointment that was moved.</summary>
    Vervallen,
}
