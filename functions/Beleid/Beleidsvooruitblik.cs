using System.Collections.Concurrent;

namespace InzetOpMaat.Functions;

/// <summary>Works out what a version of the policy would change, with the same planner that the journeys follow.</summary>
public sealed class Beleidsvooruitblik(Beleidsversies versies, Overzicht overzicht, Begeleidingsregister begeleidingen, IKlok klok)
{
    /// <summary>As many moments are shown; all are counted.</summary>
    public const int MeesteMomenten = 100;

    /// <summary>As many journeys are looked at in one request.</summary>
    public const int MeesteKlantreizen = 20_000;

    private const int Pagina = 500;
    private const int Tegelijk = 16;

    internal async Task<Beleidsvoorbeeld> Maak(Beleid nieuw, CancellationToken annulering)
    {
        var anderen = (await versies.Vastgesteld(annulering)).Where(beleid => beleid.Versie != nieuw.Versie).ToList();
        if (anderen.All(beleid => beleid.GeldigVanaf > nieuw.GeldigVanaf))
        {
            throw ProbleemException.Strijdig("Voor deze versie gold nog geen beleid om mee te vergelijken.");
        }

        var oud = Beleid.Geldend(anderen, nieuw.GeldigVanaf);
        var (reizen, volledig) = await Reizen(oud, nieuw, annulering);
        var geraakt = reizen.Where(reis => reis.Verschuivingen.Count > 0).ToList();
        return new(
            nieuw.Versie,
            nieuw.GeldigVanaf,
            oud.Versie,
            [
                .. Enum.GetValues<Klantgroep>().Select(groep => new Groepsvoorbeeld(
                    groep,
                    reizen.Count(reis => reis.Groep == groep),
                    geraakt.Count(reis => reis.Groep == groep),
                    geraakt.Where(reis => reis.Groep == groep).Sum(reis => reis.Verschuivingen.Count))),
            ],
            [.. geraakt.SelectMany(Regels).OrderBy(regel => regel.WordtDatum ?? regel.WasDatum).ThenBy(regel => regel.KlantreisId).Take(MeesteMomenten)],
            volledig,
            Koppeling.Naar(("self", Adressen.Beleidsvoorbeeld(nieuw.Versie)), ("versie", Adressen.Beleidsversie(nieuw.Versie))));
    }

    private async Task<(IReadOnlyList<Geraakt> Reizen, bool Volledig)> Reizen(Beleid oud, Beleid nieuw, CancellationToken annulering)
    {
        var gevonden = new ConcurrentBag<Geraakt>();
        var nu = klok.Nu;
        string? vervolg = null;
        var bekeken = 0;
        do
        {
            var pagina = await overzicht.Zoek(new() { Fase = Fase.Begeleiding }, Overzichtsvolgorde.Vast, Pagina, vervolg, annulering);
            await Parallel.ForEachAsync(
                pagina.Klantreizen,
                new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = annulering },
                async (reis, _) =>
                {
                    if (await begeleidingen.Lees(reis.KlantreisId) is { Waarde: var begeleiding })
                    {
                        gevonden.Add(new(reis.KlantreisId, begeleiding.Groep, Beleidsvergelijking.Verschuivingen(begeleiding, oud, nieuw, nu)));
                    }
                });
            bekeken += pagina.Klantreizen.Count;
            vervolg = pagina.Vervolg;
        }
        while (vervolg is not null && bekeken < MeesteKlantreizen);

        return ([.. gevonden], vervolg is null);
    }

    private static IEnumerable<Momentvoorbeeld> Regels(Geraakt reis) => reis.Verschuivingen.Select(moment => new Momentvoorbeeld(
        reis.KlantreisId, reis.Groep, moment.Soort, moment.Nummer, moment.Was?.Datum, moment.Wordt?.Datum, moment.Wordt?.Waarom.InEenZin()));

    private sealed record Geraakt(string KlantreisId, Klantgroep Groep, IReadOnlyList<Momentverschuiving> Verschuivingen);
}
