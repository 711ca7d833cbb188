namespace InzetOpMaat.Orchestrations;

/// <summary>The one event of every track: it has no content. What is new stands in the postvak.</summary>
public static class Bel
{
    public const string Naam = "Bel";
}
