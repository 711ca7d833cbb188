namespace InzetOpMaat.Functions;

/// <summary>Counts where all journeys stand.</summary>
public sealed class Overzichtlezer(
    Overzicht overzicht, IMedewerkers medewerkers, Bijeenkomstenregister bijeenkomsten, IBeleidsbron beleidsbron, IKlok klok)
{
    internal async Task<Overzichtweergave> Lees(CancellationToken annulering)
    {
        var nu = klok.Nu;
        var rijen = await overzicht.Alle(annulering);
        var lopend = rijen.Where(rij => rij.Status != Klantreisstatus.Beeindigd).ToList();
        return new(
            nu,
            lopend.Count,
            lopend.Count(rij => rij.IsTeLaat(nu)),
            lopend.Count(rij => rij.IsZonderVolgendMoment),
            [
                .. rijen.GroupBy(rij => (rij.Klantgroep, rij.Fase)).OrderBy(groep => groep.Key.Klantgroep).ThenBy(groep => groep.Key.Fase)
                    .Select(groep => new GroepEnFase(groep.Key.Klantgroep, groep.Key.Fase, groep.Count(), groep.Count(rij => rij.IsTeLaat(nu)))),
            ],
            [.. lopend.GroupBy(rij => rij.Regie).OrderBy(regie => regie.Key).Select(regie => new Regietelling(regie.Key, regie.Count()))],
            Werklasttelling.Tel(lopend, await medewerkers.Alle(annulering), Lokaletijd.Datum(nu)),
            await KickOffs(nu, annulering),
            Koppeling.Naar(("self", Adressen.Overzicht), ("klantreizen", Adressen.Klantreizen)));
    }

    private async Task<IReadOnlyList<Kickoffbezetting>> KickOffs(DateTimeOffset nu, CancellationToken annulering)
    {
        var beleid = await beleidsbron.Geldend(klok, annulering);
        var reeksen = Enum.GetValues<Klantgroep>().Select(groep => Bijeenkomstreeks.Voor(Afspraaksoort.KickOff, groep, beleid)!);
        var komende = await Task.WhenAll(reeksen.Select(reeks => bijeenkomsten.Komende(reeks, nu, annulering).ToListAsync(annulering).AsTask()));
        return
        [
            .. komende.SelectMany(reeks => reeks).OrderBy(b => b.Begin).ThenBy(b => b.Id, StringComparer.Ordinal)
                .Select(b => new Kickoffbezetting(b.Id, b.Klantgroep, b.Begin, b.Plaats, b.Capaciteit, b.Deelnemers.Count)),
        ];
    }
}
