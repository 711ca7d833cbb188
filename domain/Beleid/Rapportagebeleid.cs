namespace InzetOpMaat.Domain;

/// <summary>What the reports reckon with.</summary>
public sealed record Rapportagebeleid
{
    /// <summary>Euros for an hour of work.</summary>
    public required int Uurtarief { get; init; }

    /// <summary>What comes with a talk beside its own duration: preparing and recording.</summary>
    public required int VoorbereidingMinuten { get; init; }

    /// <summary>A contact without an appointment, all in all.</summary>
    public required int ContactMinuten { get; init; }
}
