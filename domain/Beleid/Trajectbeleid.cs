namespace InzetOpMaat.Domain;

/// <summary>How a traject with one kind of instrument is followed.</summary>
public sealed record Trajectbeleid
{
    /// <summary>From one contact about the traject to the next, at most; a professional may choose later, with a reason.</summary>
    public required Termijn Contact { get; init; }
}
