namespace InzetOpMaat.Orchestrations;

/// <summary>The outcome of a step that has nothing more to say.</summary>
public sealed record Gedaan
{
    public static Gedaan Waarde { get; } = new();
}
