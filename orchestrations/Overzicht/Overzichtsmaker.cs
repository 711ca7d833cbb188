namespace InzetOpMaat.Orchestrations;

/// <summary>Works out the line of a journey from its partition and that of its household.</summary>
internal sealed class Overzichtsmaker(Opslag opslag, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Null when there is no such journey.</summary>
    public Task<Overzichtsrij?> Maak(string klantreisId) => opslag.MetBeeld(
        klantreisId,
        [Sleutels.Klantreis, .. Gelezen],
        async () => await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis } ? null : await opslag.MetBeeld(
            reis.HuishoudenId, [Sleutels.Uitkering, .. Gelezen], () => Maak(reis)));

    private static IEnumerable<string> Gelezen => [Sleutels.Sporen, Sleutels.Taken];

    private async Task<Overzichtsrij?> Maak(Klantreis reis)
    {
        var beleid = await beleidsbron.Geldend(klok);
        var sporen = new List<Spoor>();
        var open = new List<Taak>();

        // What runs for the household, such as the term for the decision, counts for the journey for which it runs.
        foreach (var partitie in new[] { reis.Id, reis.HuishoudenId })
        {
            await foreach (var (spoor, _) in opslag.LeesReeks<Spoor>(partitie, Sleutels.Sporen))
            {
                sporen.Add(spoor);
            }

            await foreach (var (taak, _) in opslag.LeesReeks<Taak>(partitie, Sleutels.Taken))
            {
                if (taak.Status == Taakstatus.Open && taak.KlantreisId == reis.Id)
                {
                    open.Add(taak);
                }
            }
        }

        var eerste = Eerstvolgende.Van(sporen, reis.Id);
        return new(
            reis.Id,
            reis.Fase,
            reis.Klantgroep,
            reis.Regie,
            reis.GemeldOp,
            eerste?.Op,
            eerste?.Waarom,
            TeLaatVanaf(eerste?.Op, open, beleid),
            await Status(reis),
            reis.Contactpersonen.Count == 0 ? null : [.. reis.Contactpersonen.OrderBy(c => c.Key).Select(c => new Overzichtscontact(c.Key, c.Value))],
            open.Count == 0 ? null : [.. open.OrderBy(t => t.Fataledatum.Datum).ThenBy(t => t.MedewerkerId, StringComparer.Ordinal).Select(t => new Overzichtstaak(t.MedewerkerId, t.Fataledatum.Datum))],
            reis.PersoonId);
    }

    private async Task<Klantreisstatus> Status(Klantreis reis) => reis.Fase == Fase.Beeindigd
        ? Klantreisstatus.Beeindigd
        : await opslag.Lees<Uitkering>(reis.HuishoudenId, Sleutels.Uitkering) is { Waarde: var uitkering }
            && uitkering.IsOpgeschort(Lokaletijd.Datum(klok.Nu)) && uitkering.KlantreisId == reis.Id
            ? Klantreisstatus.Opgeschort
            : Klantreisstatus.Lopend;

    private static DateTimeOffset? TeLaatVanaf(DateTimeOffset? eerste, IEnumerable<Taak> open, Beleid beleid) => open
        .Select(taak => Taakplanner.Escaleren(taak, beleid))
        .Append(eerste?.AddMinutes(beleid.Aandrijving.VeegmargeMinuten))
        .Min();
}
