namespace InzetOpMaat.Local;

/// <summary>./run demo.</summary>
internal static class Demomodus
{
    public static Task<int> Draai(Startopties opties, TextWriter uit, CancellationToken stop) => Task.FromResult(0);
}
