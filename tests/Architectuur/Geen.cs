namespace InzetOpMaat.Architectuur.Tests;

internal static class Geen
{
    /// <summary>Fails with every violation in full, each on its own line.</summary>
    public static void Overtreding(IEnumerable<string> overtredingen)
    {
        var gevonden = overtredingen.ToList();
        Assert.True(gevonden.Count == 0, string.Join('\n', gevonden));
    }
}
