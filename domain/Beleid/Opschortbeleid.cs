namespace InzetOpMaat.Domain;

/// <summary>What goes with stopping the clock of the term for the decision for one reason (Awb art. 4:15).</summary>
public sealed record Opschortbeleid
{
    /// <summary>Whether it must be known from the start when the clock runs again.</summary>
    public required bool EindeVooraf { get; init; }

    /// <summary>How long it can be foreseen at most.</summary>
    public required Termijn Langste { get; init; }

    /// <summary>Whether the klant hears that the clock stands still.</summary>
    public required bool BerichtBijBegin { get; init; }

    /// <summary>Whether the klant hears that it runs again, and until when.</summary>
    public required bool BerichtBijEinde { get; init; }
}
