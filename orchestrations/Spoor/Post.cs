namespace InzetOpMaat.Orchestrations;

/// <summary>A message in the postvak of a track: what kind of news, and where it stands. Never content.</summary>
public sealed record Post(string SpoorId, string Soort, string Verwijzing, DateTimeOffset Op);
