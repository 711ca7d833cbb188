namespace InzetOpMaat.Domain;

/// <summary>How much a klant can take on: what drives him or her, what gives strength and what weighs.</summary>
public sealed record Belastbaarheid(Motivatie Motivatie, IReadOnlyList<Draagkracht> Draagkracht, IReadOnlyList<Draaglast> Draaglast);
