using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of the screening.</summary>
public sealed class Screeningactiviteiten(
    Stappen stappen, Uitkomsten uitkomsten, Klantberichten berichten, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(VerwerkScreening))]
    public Task<Screeningsgevolg> VerwerkScreening([ActivityTrigger] string klantreisId) => stappen.Zorg(
        klantreisId,
        "screening.verwerkt",
        async _ =>
        {
            var uitkomst = await uitkomsten.Lees(klantreisId, Vragen.Screening)
                ?? throw new InvalidOperationException("De screening is nog niet gedaan.");
            var beleid = await beleidsbron.Geldend(klok);
            var beslissing = Screeningsbeslissing.Neem(uitkomst.Als<Screeningsuitkomst>());
            return new Screeningsgevolg(
                beslissing.Spoed, beslissing.Doorverwijzingen, beslissing.VraagtBedenktijd ? Bedenktijd.Einde(Lokaletijd.Datum(uitkomst.Op), beleid).Op : null);
        });

    [Function(nameof(MeldGeenRecht))]
    public Task<Gedaan> MeldGeenRecht([ActivityTrigger] string klantreisId) => stappen.ZorgMetEffect(
        klantreisId,
        "geen-recht.gemeld",
        async werk =>
        {
            var uitkomst = await uitkomsten.Lees(klantreisId, Vragen.Screening)
                ?? throw new InvalidOperationException("De screening is nog niet gedaan.");
            var beleid = await beleidsbron.Geldend(klok);
            var tot = Bedenktijd.Voor(Lokaletijd.Datum(uitkomst.Op), beleid);
            await berichten.Verstuur(werk, klantreisId, "geen-recht", Berichtsoort.GeenRecht, g => g with { Uiterlijk = tot.Datum });
            werk.Gebeurtenis(new(
                klok.Nu, "geen-recht.gemeld", Gebeurtenissoort.GeenRechtWerdGemeld, "systeem", "de klant hoort dat er waarschijnlijk geen recht is en dat toch aanvragen kan", $"Awb: een inschatting is geen besluit; bedenktijd {tot.Waarom.InEenZin()}"));
            return Gedaan.Waarde;
        });
}
