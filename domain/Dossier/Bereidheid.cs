using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Whether a klant wants to take part, and whether he or she can.</summary>
public sealed record Bereidheid(bool Willen, bool Kunnen, Grondslag Grondslag)
{
    [JsonIgnore]
    public Kwadrant Kwadrant => (Willen, Kunnen) switch
    {
        (true, true) => Kwadrant.WelWillenWelKunnen,
        (true, false) => Kwadrant.WelWillenNietKunnen,
        (false, true) => Kwadrant.NietWillenWelKunnen,
        _ => Kwadrant.NietWillenNietKunnen,
    };
}
