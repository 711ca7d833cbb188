namespace InzetOpMaat.Domain;

/// <summary>That the handling of a complaint was put off.</summary>
/// <param name="Uiterlijk">The local date on which it must be settled now.</param>
/// <param name="SchriftelijkOp">The local date on which both heard so in writing, or on which the klant agreed.</param>
/// <param name="Op">UTC.</param>
public sealed record Verdaging(Verdaagreden Reden, DateOnly Uiterlijk, DateOnly SchriftelijkOp, DateTimeOffset Op, string Wie);
