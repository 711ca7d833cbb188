namespace InzetOpMaat.Functions;

/// <summary>Records that the klant applies, though the poortwachter expected no right: that was advice, no decision (Awb).</summary>
public sealed class Tochaanvraag(Opslag opslag, Uitkomsten uitkomsten, IKlok klok)
{
    /// <param name="aanvraagdatum">The local date; today when it is null.</param>
    internal Task<Vastlegging> LegVast(string klantreisId, DateOnly? aanvraagdatum, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            if (reis.Waarde.Fase == Fase.Beeindigd)
            {
                return new Vastlegging.Botst("De klantreis is beeindigd; doe een nieuwe melding.");
            }

            if (await uitkomsten.Lees(klantreisId, Vragen.Screening) is not { Waarde: nameof(Screeningsoordeel.GeenRecht) })
            {
                return new Vastlegging.Botst("Toch aanvragen kan alleen na een screening met oordeel GeenRecht.");
            }

            if (await uitkomsten.Lees(klantreisId, Vragen.TochAanvragen) is not null)
            {
                return new Vastlegging.Botst("De klant vroeg al toch aan.");
            }

            var nu = klok.Nu;
            var datum = aanvraagdatum ?? Lokaletijd.Datum(nu);
            var werk = new Werkeenheid(klantreisId)
                .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Aanvraagdatum = reis.Waarde.Aanvraagdatum ?? datum })
                .Gebeurtenis(new(
                    nu, Vragen.TochAanvragen, Gebeurtenissoort.TochWerdAangevraagd, wie, "de klant vraagt toch aan", "De screening was een advies, geen besluit (Awb)."));
            var uitkomst = new Uitkomst(nameof(Gebeurtenissoort.TochWerdAangevraagd), wie, nu);
            await uitkomsten.LegVast(werk, Vragen.TochAanvragen, uitkomst, Spoorids.Klantreis(klantreisId));
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });
}
