namespace InzetOpMaat.Functions;

/// <summary>What a token of a signed link turned out to be.</summary>
public abstract record Linkuitslag
{
    private Linkuitslag()
    {
    }

    public sealed record Geldig(string AfspraakId) : Linkuitslag;

    /// <summary>Ours, but past its last moment.</summary>
    public sealed record Verlopen : Linkuitslag;

    /// <summary>Not made by us, or changed since.</summary>
    public sealed record Ongeldig : Linkuitslag;
}
