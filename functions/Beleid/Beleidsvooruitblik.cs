using System.Collections.Concurrent;

namespace InzetOpMaat.Functions;

/// <summary>Works out what a version of the policy would change, with the same planner that the journeys follow.</summary>
public sealed class Beleidsvooruitblik(Beleidsversies versies, Overzicht overzicht, Opslag opslag, Begeleidingsregister begeleidingen, IKlok klok)
{
    /// <summary>As many moments and questions are shown; all are counted.</summary>
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
        var geraakt = reizen.Where(reis => reis.Momenten.Count > 0 || reis.Herindeling is not null).ToList();
        return new(
            nieuw.Versie,
            nieuw.GeldigVanaf,
            oud.Versie,
            [
                .. Enum.GetValues<Klantgroep>().Select(groep => new Groepsvoorbeeld(
                    groep,
                    reizen.Count(reis => reis.Groep == groep),
                    geraakt.Count(reis => reis.Groep == groep),
                    geraakt.Where(reis => reis.Groep == groep).Sum(reis => reis.Momenten.Count),
                    geraakt.Count(reis => reis.Groep == groep && reis.Herindeling is not null))),
            ],
            [.. geraakt.SelectMany(Regels).OrderBy(regel => regel.WordtDatum ?? regel.WasDatum).ThenBy(regel => regel.KlantreisId).Take(MeesteMomenten)],
            [.. geraakt.SelectMany(Herindeling).OrderBy(regel => regel.WordtDatum ?? regel.WasDatum).ThenBy(regel => regel.KlantreisId).Take(MeesteMomenten)],
            volledig,
            Koppeling.Naar(("self", Adressen.Beleidsvoorbeeld(nieuw.Versie)), ("versie", Adressen.Beleidsversie(nieuw.Versie))));
    }

    private async Task<(IReadOnlyList<Geraakt> Reizen, bool Volledig)> Reizen(Beleid oud, Beleid nieuw, CancellationToken annulering)
    {
        var gevonden = new ConcurrentBag<Geraakt>();
        var vergelijking = new Beleidsvergelijking(oud, nieuw, klok.Nu);
        var bekeken = 0;
        foreach (var fase in new[] { Fase.Begeleiding, Fase.Nazorg })
        {
            string? vervolg = null;
            do
            {
                if (bekeken >= MeesteKlantreizen)
                {
                    return ([.. gevonden], false);
                }

                var pagina = await overzicht.Zoek(new() { Fase = fase }, Overzichtsvolgorde.Vast, Pagina, vervolg, annulering);
                await Parallel.ForEachAsync(
                    pagina.Klantreizen,
                    new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = annulering },
                    async (reis, _) =>
                    {
                        if (await begeleidingen.Lees(reis.KlantreisId) is { Waarde: var begeleiding })
                        {
                            gevonden.Add(await Vergelijk(vergelijking, reis.KlantreisId, fase, begeleiding));
                        }
                    });
                bekeken += pagina.Klantreizen.Count;
                vervolg = pagina.Vervolg;
            }
            while (vervolg is not null);
        }

        return ([.. gevonden], true);
    }

    private async Task<Geraakt> Vergelijk(Beleidsvergelijking vergelijking, string klantreisId, Fase fase, Begeleiding begeleiding)
    {
        var plaatsingen = new List<Plaatsing>();
        await foreach (var rij in opslag.LeesReeks<Plaatsing>(klantreisId, Sleutels.Plaatsingen))
        {
            plaatsingen.Add(rij.Waarde);
        }

        var nazorg = vergelijking.Nazorg(plaatsingen, begeleiding.Moment(Momentsoort.Nazorgcontact));
        return new(
            klantreisId,
            begeleiding.Groep,
            [.. fase == Fase.Begeleiding ? vergelijking.Begeleiding(begeleiding) : [], .. nazorg is null ? [] : new[] { nazorg }],
            fase == Fase.Begeleiding ? vergelijking.Herindeling(begeleiding) : null);
    }

    private static IEnumerable<Momentvoorbeeld> Regels(Geraakt reis) => reis.Momenten.Select(moment => new Momentvoorbeeld(
        reis.KlantreisId, reis.Groep, moment.Soort, moment.Nummer, moment.Was?.Datum, moment.Wordt?.Datum, moment.Wordt?.Waarom.InEenZin()));

    private static IEnumerable<Herindelingsvoorbeeld> Herindeling(Geraakt reis) => reis.Herindeling is { } vraag
        ? [new(reis.KlantreisId, reis.Groep, vraag.Was?.Datum, vraag.Wordt?.Datum, vraag.Wordt?.Waarom.InEenZin())]
        : [];

    private sealed record Geraakt(
        string KlantreisId, Klantgroep Groep, IReadOnlyList<Momentverschuiving> Momenten, Kenmerkverschuiving? Herindeling);
}
