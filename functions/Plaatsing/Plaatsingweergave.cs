namespace InzetOpMaat.Functions;

/// <summary>One place of a klant as the API shows it.</summary>
internal sealed record Plaatsingweergave(
    int Nummer,
    Plaatsingssoort Soort,
    DateOnly Ingangsdatum,
    DateOnly? Einddatum,
    decimal UrenPerWeek,
    bool BegeleidingGaatDoor,
    Plaatsingsstand Stand)
{
    public static Plaatsingweergave Van(Plaatsing plaatsing) => new(
        plaatsing.Nummer,
        plaatsing.Soort,
        plaatsing.Ingangsdatum,
        plaatsing.Einddatum,
        plaatsing.UrenPerWeek,
        plaatsing.BegeleidingGaatDoor,
        plaatsing.Stand);
}
