namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The index of journeys by group and phase (<see cref="Tabel.Overzicht"/>). It is worked out anew from a journey's
/// partition at every change, so a line that was missed is mended by the next one, or by <see cref="Herbouw"/>.
/// </summary>
public sealed class Overzicht(IRijen rijen, Opslag opslag, IBeleidsbron beleidsbron, IKlok klok)
{
    private const string Alle = "alle";

    public Task Werkbij(string klantreisId) => Werkbij(klantreisId, alles: false);

    /// <summary>A page of the journeys that meet every condition given, in a fixed order.</summary>
    /// <param name="vervolg">As the previous page gave it; null for the first.</param>
    public async Task<Overzichtspagina> Zoek(
        Klantgroep? groep, Fase? fase, bool? teLaat, int aantal, string? vervolg, CancellationToken annulering = default)
    {
        var nu = klok.Nu;
        var gevonden = new List<Overzichtsrij>();
        var vanaf = vervolg is null ? "0" : Sleutels.Volgende(vervolg);
        await foreach (var rij in rijen.LeesReeks(Tabel.Overzicht, Partitie(groep, fase), vanaf, "~", annulering))
        {
            var regel = Rijinhoud.Lees<Overzichtsrij>(rij.Inhoud);
            if (teLaat is { } gezocht && regel.TeLaatVanaf < nu != gezocht)
            {
                continue;
            }

            if (gevonden.Count == aantal)
            {
                return new(gevonden, gevonden[^1].KlantreisId);
            }

            gevonden.Add(regel);
        }

        return new(gevonden, null);
    }

    /// <summary>Works every line out anew and removes what belongs to no journey. For a beheerder; it reads all journeys.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        await foreach (var partitie in rijen.Partities(Tabel.Klantreizen, annulering))
        {
            await Werkbij(partitie, alles: true);
        }

        await foreach (var partitie in rijen.Partities(Tabel.Overzicht, annulering))
        {
            await foreach (var regel in rijen.LeesReeks(Tabel.Overzicht, partitie, "0", "~", annulering))
            {
                if (!await Hoort(regel.Sleutel, partitie))
                {
                    await rijen.Schrijf(Tabel.Overzicht, partitie, [new Rijwijziging.Verwijder(regel.Sleutel)], annulering);
                }
            }
        }
    }

    private async Task Werkbij(string klantreisId, bool alles)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            return;
        }

        var nieuw = await Maak(reis);
        var oud = await rijen.Lees(Tabel.Overzicht, Alle, klantreisId) is { } rij ? Rijinhoud.Lees<Overzichtsrij>(rij.Inhoud) : null;
        if (nieuw == oud && !alles)
        {
            return;
        }

        // The line under 'alle' is written last: until then the next run still knows which lines are out of date.
        var hier = Partities(nieuw.Fase, nieuw.Klantgroep).ToList();
        foreach (var partitie in oud is null ? [] : Partities(oud.Fase, oud.Klantgroep).Except(hier))
        {
            await rijen.Schrijf(Tabel.Overzicht, partitie, [new Rijwijziging.Verwijder(klantreisId)]);
        }

        foreach (var partitie in hier.Append(Alle))
        {
            await rijen.Schrijf(Tabel.Overzicht, partitie, [new Rijwijziging.Zet(klantreisId, Rijinhoud.Schrijf(nieuw))]);
        }
    }

    private async Task<bool> Hoort(string klantreisId, string partitie) =>
        await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is { Waarde: var reis }
        && Partities(reis.Fase, reis.Klantgroep).Append(Alle).Contains(partitie);

    private async Task<Overzichtsrij> Maak(Klantreis reis)
    {
        var beleid = await beleidsbron.Geldend(klok);
        Spoor? eerste = null;
        DateTimeOffset? fataal = null;

        // What runs for the household, such as the term for the decision, counts for the journey for which it runs.
        foreach (var partitie in new[] { reis.Id, reis.HuishoudenId })
        {
            await foreach (var (spoor, _) in opslag.LeesReeks<Spoor>(partitie, Sleutels.Sporen))
            {
                eerste = !spoor.Klaar && spoor.KlantreisId == reis.Id && !(eerste?.VolgendMoment <= spoor.VolgendMoment) ? spoor : eerste;
            }

            await foreach (var (taak, _) in opslag.LeesReeks<Taak>(partitie, Sleutels.Taken))
            {
                fataal = taak.Status == Taakstatus.Open && taak.KlantreisId == reis.Id ? Vroegste(fataal, Taakplanner.Escaleren(taak, beleid)) : fataal;
            }
        }

        var teLaat = Vroegste(fataal, eerste?.VolgendMoment.AddMinutes(beleid.Aandrijving.VeegmargeMinuten));
        return new(reis.Id, reis.Fase, reis.Klantgroep, reis.Regie, reis.GemeldOp, eerste?.VolgendMoment, eerste?.Waarom, teLaat);
    }

    private static DateTimeOffset? Vroegste(DateTimeOffset? een, DateTimeOffset? ander) => een is null || ander < een ? ander : een;

    private static IEnumerable<string> Partities(Fase fase, Klantgroep? klantgroep)
    {
        yield return Partitie(null, fase);
        if (klantgroep is { } groep)
        {
            yield return Partitie(groep, null);
            yield return Partitie(groep, fase);
        }
    }

    private static string Partitie(Klantgroep? groep, Fase? fase) => (groep, fase) switch
    {
        (null, null) => Alle,
        ({ } g, null) => $"groep.{g}".ToLowerInvariant(),
        (null, { } f) => $"fase.{f}".ToLowerInvariant(),
        ({ } g, { } f) => $"groep.{g}.fase.{f}".ToLowerInvariant(),
    };
}
