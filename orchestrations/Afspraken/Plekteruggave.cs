namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Gives back what an earlier try of planning took for an appointment that is off: it took a moment or a place, and lost
/// against what put the appointment off the table. Looks at everybody, for whom it took is not known any more; so it is for
/// that seldom case alone.
/// </summary>
public sealed class Plekteruggave(
    IRijen rijen, Reserveringen reserveringen, Bijeenkomstplaatsen plaatsen, Bijeenkomstenregister bijeenkomsten, IMedewerkers medewerkers, IKlok klok)
{
    public async Task GeefTerug(string afspraakId)
    {
        await foreach (var reeks in rijen.Partities(Tabel.Bijeenkomsten))
        {
            await foreach (var bijeenkomst in bijeenkomsten.Komende(reeks, klok.Nu))
            {
                if (bijeenkomst.Deelnemers.Contains(afspraakId))
                {
                    await plaatsen.GeefVrij(reeks, Sleutels.Naam(bijeenkomst.Verwijzing), afspraakId);
                }
            }
        }

        foreach (var medewerker in await medewerkers.Alle())
        {
            foreach (var genomen in (await reserveringen.Komende(medewerker.Id, klok.Nu)).GroupBy(g => g.Houder))
            {
                if (genomen.Key == afspraakId || await IsNooitGemaakt(genomen.Key, afspraakId, genomen.Min(g => g.Cel), medewerker.Id))
                {
                    await reserveringen.GeefVrij(
                        medewerker.Id, new(genomen.Min(g => g.Cel), genomen.Max(g => g.Cel) + Afspraakplanner.Raster), houder => houder == genomen.Key);
                }
            }
        }
    }

    /// <summary>The time of a trainer for a session that was to begin with this appointment, and that nobody came to.</summary>
    private async Task<bool> IsNooitGemaakt(string houder, string afspraakId, DateTimeOffset begin, string trainerId) =>
        Sleutels.Naam(houder) == afspraakId && await bijeenkomsten.Lees(Sleutels.Partitie(houder), begin, trainerId) is null;
}
