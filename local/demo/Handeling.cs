using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>What somebody of the demo does, and when.</summary>
/// <param name="Op">Virtual time; later is no harm.</param>
/// <param name="Sleutel">The same act has the same key.</param>
internal abstract record Handeling(DateTimeOffset Op, string Sleutel)
{
    /// <summary>A colleague, or another system, calls the API.</summary>
    public sealed record Verzoek(DateTimeOffset Op, string Sleutel, Rol Rol, string Wie, string Pad, JsonObject Inhoud)
        : Handeling(Op, Sleutel);

    /// <summary>The klant opens the link in the invitation and presses a button.</summary>
    /// <param name="Knop">The last part of the form's address.</param>
    public sealed record Link(DateTimeOffset Op, string Sleutel, Afspraakbeeld Afspraak, string Knop, DateOnly? Wensdatum)
        : Handeling(Op, Sleutel);
}
