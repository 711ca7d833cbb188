namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The index of journeys by group and phase (<see cref="Tabel.Overzicht"/>). It is worked out anew from a journey's
/// partition at every change, so a line that was missed is mended by the next one, or by <see cref="Herbouw"/>.
/// </summary>
public sealed class Overzicht(IRijen rijen, Opslag opslag, IBeleidsbron beleidsbron, IKlok klok)
{
    private const string Alle = "alle";

    public async Task Werkbij(string klantreisId)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            return;
        }

        var nieuw = await Maak(reis);
        var oud = await rijen.Lees(Tabel.Overzicht, Alle, klantreisId) is { } rij ? Rijinhoud.Lees<Overzichtsrij>(rij.Inhoud) : null;
        if (nieuw == oud)
        {
            return;
        }

        // The line under 'alle' is written last: until then the next run still knows which lines are out of date.
        foreach (var partitie in Partities(oud).Except(Partities(nieuw)))
        {
            await rijen.Schrijf(Tabel.Overzicht, partitie, [new Rijwijziging.Verwijder(klantreisId)]);
        }

        foreach (var partitie in Partities(nieuw).Append(Alle))
        {
            await rijen.Schrijf(Tabel.Overzicht, partitie, [new Rijwijziging.Zet(klantreisId, Rijinhoud.Schrijf(nieuw))]);
        }
    }

    /// <summary>A page of the journeys that meet every condition given, in a fixed order.</summary>
    /// <param name="vervolg">As the previous page gave it; null for the first.</param>
    public async Task<Overzichtspagina> Zoek(
        Klantgroep? groep, Fase? fase, bool? teLaat, int aantal, string? vervolg, CancellationToken annulering = default)
    {
        var nu = klok.Nu;
        var gevonden = new List<Overzichtsrij>();
        var vanaf = vervolg is null ? "0" : vervolg + "\u0001";
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

    /// <summary>Works every line out anew. For a beheerder; it reads all journeys.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        await foreach (var partitie in rijen.Partities(Tabel.Klantreizen, annulering))
        {
            await Werkbij(partitie);
        }
    }

    private async Task<Overzichtsrij> Maak(Klantreis reis)
    {
        var beleid = await beleidsbron.Geldend(Lokaletijd.Datum(klok.Nu));
        Spoor? eerste = null;
        await foreach (var spoor in opslag.LeesReeks<Spoor>(reis.Id, Sleutels.Sporen))
        {
            eerste = !spoor.Waarde.Klaar && (eerste is null || spoor.Waarde.VolgendMoment < eerste.VolgendMoment) ? spoor.Waarde : eerste;
        }

        var teLaat = eerste?.VolgendMoment.AddMinutes(beleid.Aandrijving.VeegmargeMinuten);
        await foreach (var taak in opslag.LeesReeks<Taak>(reis.Id, Sleutels.Taken))
        {
            var fataal = Taakplanner.Escaleren(taak.Waarde, beleid);
            teLaat = taak.Waarde.Status == Taakstatus.Open && (teLaat is null || fataal < teLaat) ? fataal : teLaat;
        }

        return new(reis.Id, reis.Fase, reis.Klantgroep, reis.Regie, reis.GemeldOp, eerste?.VolgendMoment, eerste?.Waarom, teLaat);
    }

    private static IEnumerable<string> Partities(Overzichtsrij? regel)
    {
        if (regel is null)
        {
            yield break;
        }

        yield return Partitie(null, regel.Fase);
        if (regel.Klantgroep is { } groep)
        {
            yield return Partitie(groep, null);
            yield return Partitie(groep, regel.Fase);
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
