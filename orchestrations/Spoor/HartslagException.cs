namespace InzetOpMaat.Orchestrations;

/// <summary>The heartbeat came while a track was waiting, or its bell rang often: its generation ends and the next one begins. Not an error.</summary>
internal sealed class HartslagException : Exception;
