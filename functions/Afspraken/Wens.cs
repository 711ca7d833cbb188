namespace InzetOpMaat.Functions;

/// <summary>From which day a klant wants another appointment.</summary>
internal static class Wens
{
    public const string Uitleg = "Kies een dag na vandaag, binnen een jaar.";

    /// <param name="vandaag">The local date.</param>
    public static bool IsGoed(DateOnly? datum, DateOnly vandaag) =>
        datum is not { } dag || (dag > vandaag && dag <= vandaag.AddYears(1));
}
