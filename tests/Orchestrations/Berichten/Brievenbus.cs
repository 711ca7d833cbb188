namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Takes every letter: the municipality in memory has no store for documents.</summary>
internal sealed class Brievenbus : IBerichten
{
    public Task Verstuur(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default) => Task.CompletedTask;
}
