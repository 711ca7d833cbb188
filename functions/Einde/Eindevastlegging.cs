namespace InzetOpMaat.Functions;

/// <summary>Records that a klantreis ends; its own track then closes whatever is open.</summary>
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

            await notities.Bewaar(klantreisId, Vragen.Einde, wie, toelichting);
            var nu = klok.Nu;
            var spoorId = Spoorids.Klantreis(klantreisId);
            var werk = new Werkeenheid(klantreisId);
            werk.Beeindig(reis, einde, wie, nu);
            await sporen.Schrijf(werk, spoorId, "uitkomst", Vragen.Einde);
            await opslag.Bewaar(werk);
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(spoorId);
            return new Vastlegging.Gelukt(new(einde.Reden.ToString(), wie, nu), gevolgen);
        });

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
