namespace InzetOpMaat.Domain;

/// <summary>Why a date or moment is what it is: the rule first, then what was skipped or moved. Dutch, one phrase a step.</summary>
public sealed record Afleiding(string Regel, IReadOnlyList<string> Stappen)
{
    public static Afleiding Van(string regel, params string[] stappen) => new(regel, stappen);

    public Afleiding En(string stap) => this with { Stappen = [.. Stappen, stap] };

    /// <summary>The whole derivation as one Dutch sentence.</summary>
    public string InEenZin() => Stappen.Count == 0 ? $"{Regel}." : $"{Regel}; {string.Join("; ", Stappen)}.";
}
