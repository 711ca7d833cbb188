using System.Globalization;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What the places of a klant ask of the journey now; see <see cref="Nazorgplan"/>.</summary>
/// <param name="BegeleidingEindigt">The place that begins takes the klant out of begeleiding.</param>
/// <param name="Vervalt">The contact, by number, that is not needed any more.</param>
public sealed record Nazorgstand(
    [property: JsonPropertyName("begint")] Plaatsingsopdracht? Begint,
    [property: JsonPropertyName("begeleidingEindigt")] bool BegeleidingEindigt,
    [property: JsonPropertyName("vervalt")] Plaatsingsopdracht? Vervalt,
    [property: JsonPropertyName("afgelopen")] Plaatsingsopdracht? Afgelopen,
    [property: JsonPropertyName("klaar")] Plaatsingsopdracht? Klaar)
{
    /// <summary>Something must be done before the journey can sleep.</summary>
    [JsonIgnore]
    public bool MoetIets => Begint is not null || Vervalt is not null || Afgelopen is not null || Klaar is not null;

    public static Nazorgstand Van(string klantreisId, Nazorgplan plan, Momentstand contact)
    {
        return new(
            Opdracht(plan.Begint?.Nummer),
            plan.Begint is { BegeleidingGaatDoor: false },
            Opdracht(plan.ContactVervalt ? contact.Nummer : null),
            Opdracht(plan.Afgelopen),
            Opdracht(plan.Klaar));

        Plaatsingsopdracht? Opdracht(int? nummer) => nummer is { } n ? new(klantreisId, n) : null;
    }
}

/// <summary>One place of a klant, by number, or the contact of that number.</summary>
public sealed record Plaatsingsopdracht(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("nummer")] int Nummer)
{
    /// <summary>The key of the message about this place.</summary>
    public string Berichtsleutel() => string.Create(CultureInfo.InvariantCulture, $"plaatsing.{Nummer}.gemeld");
}
