namespace InzetOpMaat.Orchestrations;

/// <summary>Reads the places of a klant.</summary>
public sealed class Plaatsingsregister(Opslag opslag)
{
    /// <summary>In the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<Gelezen<Plaatsing>>> Alle(string klantreisId)
    {
        var alle = new List<Gelezen<Plaatsing>>();
        await foreach (var plaatsing in opslag.LeesReeks<Plaatsing>(klantreisId, Sleutels.Plaatsingen))
        {
            alle.Add(plaatsing);
        }

        return alle;
    }
}
