namespace InzetOpMaat.Local.Engine;

/// <summary>The orchestrator asked to begin again with this input, once it returns.</summary>
internal sealed record ContinueAsNewRequest(string? Input, bool PreserveEvents, string? Version);
