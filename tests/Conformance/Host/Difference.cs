namespace InzetOpMaat.Conformance.Tests;

/// <summary>One behaviour in which the real packages' test host and the embedded engine differ.</summary>
/// <param name="Name">As docs/durable.md names it.</param>
/// <param name="Why">What the real packages do instead, with the source file that says so.</param>
public sealed record Difference(string Name, string Why);
