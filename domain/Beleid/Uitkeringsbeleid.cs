namespace InzetOpMaat.Domain;

/// <summary>Terms of the benefit track.</summary>
public sealed record Uitkeringsbeleid
{
    /// <summary>Awb art. 4:13.</summary>
    public required int BeslistermijnWeken { get; init; }

    /// <summary>Calendar days that the household gets to bring missing documents (Awb art. 4:5).</summary>
    public required int HersteltermijnDagen { get; init; }

    public required IReadOnlyList<Stuksoort> GevraagdeStukken { get; init; }
}
