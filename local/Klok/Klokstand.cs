namespace InzetOpMaat.Local;

/// <summary>Where the virtual clock stands (UTC).</summary>
/// <param name="VolgendMoment">When something is due next; null when nothing is.</param>
/// <param name="Rustig">Nothing is under way.</param>
public sealed record Klokstand(DateTimeOffset Nu, DateTimeOffset? VolgendMoment, string Stand, bool Rustig);
