using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>The body of a melding. The person is read apart, so that a mistake there hides no other.</summary>
internal sealed record Meldingsverzoek(
    Meldingskanaal Kanaal,
    JsonElement Persoon,
    string? HuishoudenId = null,
    DateOnly? Aanvraagdatum = null);
