namespace InzetOpMaat.Functions;

/// <summary>Makes reports of closed days.</summary>
public sealed class Rapportagelezer(Rapportageboek boek, IBeleidsbron beleidsbron)
{
    /// <param name="peildatum">The last local day to look at; null for all of the period that is closed.</param>
    internal async Task<Kwartaalrapport> Kwartaal(Kwartaal kwartaal, DateOnly? peildatum, CancellationToken annulering)
    {
        var tot = peildatum < kwartaal.Tot ? peildatum.Value : kwartaal.Tot;
        var dagen = await boek.Dagen(kwartaal.Van.AddDays(-1), tot, annulering);
        return Kwartaalrapport.Maak(kwartaal.Van, tot, dagen, await beleidsbron.Geldend(tot, annulering));
    }

    internal Task<IReadOnlyList<Dagstand>> Dagen(DateOnly van, DateOnly tot, CancellationToken annulering) => boek.Dagen(van.AddDays(-1), tot, annulering);
}
