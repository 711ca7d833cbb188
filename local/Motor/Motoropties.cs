namespace InzetOpMaat.Local;

/// <summary>How the engine runs the app.</summary>
/// <param name="Versie">The numeric version of the app.</param>
/// <param name="Zaad">With a seed the same calls give the same histories; null for full speed.</param>
/// <param name="Pachtduur">Real time after which a host that died gives way to the next.</param>
internal sealed record Motoropties(string Versie, int? Zaad, TimeSpan Pachtduur);
