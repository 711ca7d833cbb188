namespace InzetOpMaat.Orchestrations;

/// <summary>The klantreis or household of a track has ended while the track was waiting: it stops. Not an error.</summary>
internal sealed class EindeException : Exception;
