namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Whoever listens to traces hears those of the whole process, and makes that they are noted: no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(Luisteraars), DisableParallelization = true)]
public sealed class Luisteraars;
