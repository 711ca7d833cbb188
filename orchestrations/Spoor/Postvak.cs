namespace InzetOpMaat.Orchestrations;

/// <summary>The messages of a track. What they point at is the truth; a message only says that there is something to see.</summary>
public sealed class Postvak(IRijen rijen)
{
    /// <summary>Handles what is there, oldest first, by removing it: its subject is read right after. False when there was nothing.</summary>
    public async Task<bool> Leeg(string spoorId)
    {
        var partitie = Sleutels.Partitie(spoorId);
        var voorvoegsel = Sleutels.Postvak(spoorId);
        var gelezen = new List<Rijwijziging>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Klantreizen, partitie, voorvoegsel, Sleutels.Na(voorvoegsel)))
        {
            gelezen.Add(new Rijwijziging.Verwijder(rij.Sleutel));
        }

        foreach (var groep in gelezen.Chunk(100))
        {
            await rijen.Schrijf(Tabel.Klantreizen, partitie, groep);
        }

        return gelezen.Count > 0;
    }
}
