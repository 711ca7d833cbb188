namespace InzetOpMaat.Architectuur.Tests;

/// <summary>A method that the host can call.</summary>
internal sealed record Functie(string Naam, string Klasse, bool IsActiviteit);

internal static class Functies
{
    /// <summary>The host finds a function by its name, without regard to case.</summary>
    public static IEnumerable<string> DubbeleNamen(IEnumerable<Functie> functies) =>
        from groep in functies.GroupBy(f => f.Naam, StringComparer.OrdinalIgnoreCase)
        where groep.Count() > 1
        select $"{groep.Key}: {string.Join(", ", groep.Select(f => f.Klasse))}";

    /// <summary>An analyzer of the durable SDK fails (AD0001) on an activity that is called as a class is.</summary>
    public static IEnumerable<string> NaamVanEenKlasse(IEnumerable<Functie> functies, IReadOnlySet<string> klassen) =>
        functies.Where(f => f.IsActiviteit && klassen.Contains(f.Naam)).Select(f => f.Naam);
}
