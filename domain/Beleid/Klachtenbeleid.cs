namespace InzetOpMaat.Domain;

/// <summary>Terms of complaints (Awb art. 9:11).</summary>
public sealed record Klachtenbeleid
{
    public required Termijnregel Afhandeling { get; init; }

    /// <summary>The term when a committee advises (Awb art. 9:14).</summary>
    public required Termijnregel AfhandelingMetCommissie { get; init; }

    /// <summary>Whether the municipality has a committee that advises on complaints.</summary>
    public required bool Commissie { get; init; }

    /// <summary>How long the handling can be put off without the klant agreeing (Awb art. 9:11, second paragraph).</summary>
    public required Termijn Verdagen { get; init; }
}
