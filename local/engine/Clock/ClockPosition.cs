namespace InzetOpMaat.Local.Engine;

/// <summary>Where a virtual clock stands.</summary>
/// <param name="Now">Virtual time, UTC.</param>
/// <param name="RealNow">Real time at which it stood there, UTC.</param>
/// <param name="Mode">How it goes on.</param>
/// <param name="Tempo">Virtual seconds in a real one; 1 when it follows real time.</param>
public sealed record ClockPosition(DateTimeOffset Now, DateTimeOffset RealNow, ClockMode Mode, double Tempo = 1);
