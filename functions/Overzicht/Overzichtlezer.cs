namespace InzetOpMaat.Functions;

/// <summary>Counts where all journeys stand.</summary>
public sealed class Overzichtlezer(Overzichtteller teller, Bijeenkomstenregister bijeenkomsten, IBeleidsbron beleidsbron, IKlok klok)
{
    internal async Task<Overzichtweergave> Lees(CancellationToken annulering)
    {
        var nu = klok.Nu;
        var komende = KickOffs(nu, annulering);
        var delen = await teller.Tel(nu, annulering);
        return new(
            nu,
            delen.Sum(deel => deel.Lopend.Values.Sum()),
            delen.Sum(deel => deel.TeLaat),
            delen.Sum(deel => deel.ZonderVolgendMoment),
            [
                .. delen.SelectMany(deel => deel.Groepen).GroupBy(groep => groep.Key).OrderBy(groep => groep.Key.Klantgroep).ThenBy(groep => groep.Key.Fase)
                    .Select(groep => new GroepEnFase(groep.Key.Klantgroep, groep.Key.Fase, groep.Sum(deel => deel.Value.Aantal), groep.Sum(deel => deel.Value.TeLaat))),
            ],
            [
                .. delen.SelectMany(deel => deel.Lopend).GroupBy(lopend => lopend.Key.Regie).OrderBy(regie => regie.Key)
                    .Select(regie => new Regietelling(regie.Key, regie.Sum(deel => deel.Value))),
            ],
            Werklasttelling.Tel(delen),
            await komende,
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
