namespace InzetOpMaat.Functions;

/// <summary>Records what a medewerker or the klant reports about one round of an appointment.</summary>
public sealed class Afspraakvastlegging(Opslag opslag, Afspraakafloop afloop, Notities notities, IKlok klok)
{
    public const string Klant = "klant";

    /// <summary>How the round ended, by a medewerker.</summary>
    internal Task<Vastlegging> Uitkomst(string afspraakId, Afspraakstatus status, DateOnly? wens, string? toelichting, string wie) =>
        Probeer(afspraakId, async () =>
        {
            if (await Lees(afspraakId) is not { } afspraak)
            {
                return new Vastlegging.Onbekend();
            }

            if (Bezwaar(afspraak.Waarde, status) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            await notities.Bewaar(afspraak.Waarde.KlantreisId, Vragen.Afspraakronde(afspraakId), wie, toelichting);
            return await Sluit(afspraak, status, wens, wie);
        });

    /// <summary>What the klant reports by the link, before the appointment begins.</summary>
    internal Task<Vastlegging> DoorKlant(string afspraakId, Afspraakstatus status, DateOnly? wens) =>
        Probeer(afspraakId, async () =>
        {
            if (await Lees(afspraakId) is not { } afspraak)
            {
                return new Vastlegging.Onbekend();
            }

            if (afspraak.Waarde.Status == status)
            {
                return new Vastlegging.Gelukt(new(status.ToString(), Klant, klok.Nu), new Gevolgen());
            }

            if (!afspraak.Waarde.IsOpen || afspraak.Waarde.Begin <= klok.Nu)
            {
                return new Vastlegging.Botst("Deze afspraak staat niet meer open.");
            }

            return status == Afspraakstatus.Bevestigd ? await Bevestig(afspraak) : await Sluit(afspraak, status, wens, Klant);
        });

    private Task<Vastlegging> Probeer(string afspraakId, Func<Task<Vastlegging>> doe) => Vastlegging.Probeer(() =>
        opslag.MetBeeld(Sleutels.Partitie(afspraakId), [Sleutels.Afspraak(afspraakId), .. Afspraakafloop.Leest], doe));

    private Task<Gelezen<Afspraak>?> Lees(string afspraakId) =>
        opslag.Lees<Afspraak>(Sleutels.Partitie(afspraakId), Sleutels.Afspraak(afspraakId));

    private string? Bezwaar(Afspraak afspraak, Afspraakstatus status) => status switch
    {
        _ when !afspraak.IsOpen => $"Deze afspraak staat niet meer open: {afspraak.Status}.",
        Afspraakstatus.Verschenen when afspraak.Soort == Afspraaksoort.Ambitiegesprek =>
            $"Dat de klant er was, komt met de uitkomst van het gesprek: POST {Adressen.Ambitiegesprek(afspraak.KlantreisId)}.",
        Afspraakstatus.Verschenen when afspraak.Soort == Afspraaksoort.Voortgangsgesprek =>
            $"Dat de klant er was, komt met de uitkomst van het gesprek: POST {Adressen.Voortgang(afspraak.KlantreisId, afspraak.Nummer)}.",
        Afspraakstatus.NietVerschenen when afspraak.Begin > klok.Nu => "Deze afspraak is nog niet begonnen.",
        _ => null,
    };

    private async Task<Vastlegging> Bevestig(Gelezen<Afspraak> afspraak)
    {
        var nu = klok.Nu;
        await opslag.Bewaar(new Werkeenheid(afspraak.Waarde.KlantreisId)
            .Vervang(Sleutels.Afspraak(afspraak.Waarde.Id), afspraak, afspraak.Waarde with { Status = Afspraakstatus.Bevestigd })
            .Gebeurtenis(Afspraakgebeurtenis.Van(afspraak.Waarde, Afspraakstatus.Bevestigd, Klant, nu)));
        return new Vastlegging.Gelukt(new(nameof(Afspraakstatus.Bevestigd), Klant, nu), new Gevolgen());
    }

    private async Task<Vastlegging> Sluit(Gelezen<Afspraak> afspraak, Afspraakstatus status, DateOnly? wens, string wie)
    {
        var nu = klok.Nu;
        var uitkomst = status == Afspraakstatus.Verplaatst
            ? Orchestrations.Uitkomst.Met(status.ToString(), wie, nu, new Verplaatsing(wens))
            : new Uitkomst(status.ToString(), wie, nu);
        var werk = new Werkeenheid(afspraak.Waarde.KlantreisId);
        var gevolgen = new Gevolgen();
        await afloop.Sluit(werk, gevolgen, afspraak, uitkomst);
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    }
}
