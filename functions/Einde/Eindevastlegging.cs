namespace InzetOpMaat.Functions;

/// <summary>
/// Records that a klantreis ends; its own track then closes whatever is open. An end on a date ahead is a plan, that a
/// track of its own carries out.
/// </summary>
public sealed class Eindevastlegging(Opslag opslag, Sporen sporen, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Eindeuitkomst einde, string? toelichting, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            if (await Bezwaar(reis.Waarde, einde) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            var nu = klok.Nu;
            if (einde.Datum > Lokaletijd.Datum(nu))
            {
                return await Plan(reis, einde, toelichting, wie, nu);
            }

            await notities.Bewaar(klantreisId, Vragen.Einde, wie, toelichting);
            var spoorId = Spoorids.Klantreis(klantreisId);
            var werk = new Werkeenheid(klantreisId);
            werk.Beeindig(reis, einde, wie, nu);
            await sporen.Schrijf(werk, spoorId, "uitkomst", Vragen.Einde);
            await opslag.Bewaar(werk);
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(spoorId);
            return new Vastlegging.Gelukt(new(einde.Reden.ToString(), wie, nu), gevolgen);
        });

    /// <summary>Takes back an end that was planned.</summary>
    internal Task<Vastlegging> TrekIn(string klantreisId, string? toelichting, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
        {
            return new Vastlegging.Onbekend();
        }

        if (reis.Waarde.GeplandEinde is not { } plan)
        {
            return new Vastlegging.Botst("Er is geen einde gepland.");
        }

        var (nu, vraag, gevolgen) = (klok.Nu, Vragen.GeplandEinde(plan.Nummer), new Gevolgen());
        await notities.Bewaar(klantreisId, $"{vraag}.intrekking", wie, toelichting);
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { GeplandEinde = null })
            .Gebeurtenis(new(nu, vraag, Gebeurtenissoort.EindeWerdIngetrokken, wie, $"gepland einde ingetrokken: {plan.Einde.Reden}"));
        var uitkomst = await LaatVervallen(werk, gevolgen, plan, "Ingetrokken", wie, nu);
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    });

    /// <summary>In the place of what was planned before.</summary>
    private async Task<Vastlegging> Plan(Gelezen<Klantreis> reis, Eindeuitkomst einde, string? toelichting, string wie, DateTimeOffset nu)
    {
        var (klantreisId, gevolgen) = (reis.Waarde.Id, new Gevolgen());
        var plan = new Geplandeinde((reis.Waarde.GeplandeEindes ?? 0) + 1, einde, wie);
        await notities.Bewaar(klantreisId, Vragen.GeplandEinde(plan.Nummer), wie, toelichting);
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { GeplandEinde = plan, GeplandeEindes = plan.Nummer })
            .Gebeurtenis(new(
                nu, Vragen.GeplandEinde(plan.Nummer), Gebeurtenissoort.EindeWerdGepland, wie, $"klantreis eindigt per {Datumtekst.Datum(einde.Datum)}: {einde.Reden}"));
        if (reis.Waarde.GeplandEinde is { } vorige)
        {
            await LaatVervallen(werk, gevolgen, vorige, "Vervangen", wie, nu);
        }

        var spoorId = Spoorids.GeplandEinde(klantreisId, plan.Nummer);
        await sporen.Voegtoe(werk, new Spoor
        {
            Id = spoorId,
            Orchestrator = nameof(GeplandeindeOrchestrator),
            KlantreisId = klantreisId,
            VolgendMoment = nu,
            Waarom = "einde van de klantreis",
        });
        await opslag.Bewaar(werk);
        gevolgen.Begin(spoorId);
        return new Vastlegging.Gelukt(new(einde.Reden.ToString(), wie, nu), gevolgen);
    }

    private async Task<Uitkomst> LaatVervallen(Werkeenheid werk, Gevolgen gevolgen, Geplandeinde plan, string waarde, string wie, DateTimeOffset nu)
    {
        var (vraag, spoorId) = (Vragen.GeplandEinde(plan.Nummer), Spoorids.GeplandEinde(werk.Partitie, plan.Nummer));
        var uitkomst = new Uitkomst(waarde, wie, nu);
        werk.Voegtoe(Sleutels.Uitkomst(vraag), uitkomst);
        await sporen.Schrijf(werk, spoorId, "uitkomst", vraag);
        gevolgen.Voegtoe(spoorId);
        return uitkomst;
    }

    private async Task<string?> Bezwaar(Klantreis reis, Eindeuitkomst einde)
    {
        if (reis.Fase == Fase.Beeindigd)
        {
            return $"De klantreis is al beeindigd: {reis.Eindereden}.";
        }

        if (einde.Datum < reis.Meldingsdatum)
        {
            return "De einddatum ligt voor de melding.";
        }

        return einde.Reden == Eindereden.Afgewezen && !await IsAfgewezen(reis) ? "De aanvraag is niet afgewezen." : null;
    }

    private async Task<bool> IsAfgewezen(Klantreis reis) =>
        await opslag.Lees<Uitkering>(reis.HuishoudenId, Sleutels.Uitkering) is { Waarde.Besluit: Besluit.Afgewezen or Besluit.BuitenBehandeling };
}
