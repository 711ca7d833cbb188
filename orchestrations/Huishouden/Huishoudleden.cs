namespace InzetOpMaat.Orchestrations;

/// <summary>Who is in a household.</summary>
public sealed class Huishoudleden(Opslag opslag)
{
    /// <summary>The journeys that go on and belong to it, in the order in which they came.</summary>
    public async Task<IReadOnlyList<Klantreis>> Lopend(string huishoudenId)
    {
        var lopend = new List<Klantreis>();
        foreach (var id in (await opslag.Lees<Huishouden>(huishoudenId, Sleutels.Huishouden))?.Waarde.KlantreisIds ?? [])
        {
            // The journey decides: a household follows it.
            if (await opslag.Lees<Klantreis>(id, Sleutels.Klantreis) is { Waarde: { Fase: not Fase.Beeindigd } reis } && reis.HuishoudenId == huishoudenId)
            {
                lopend.Add(reis);
            }
        }

        return lopend;
    }
}
