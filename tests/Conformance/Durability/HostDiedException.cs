namespace InzetOpMaat.Conformance.Tests;

internal sealed class HostDiedException() : Exception("The host died here.");
