namespace InzetOpMaat.Orchestrations;

/// <summary>The heartbeat came while a track was waiting: its generation ends and the next one begins. Not an error.</summary>
internal sealed class HartslagException : Exception;
