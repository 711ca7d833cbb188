namespace InzetOpMaat.Functions;

/// <summary>Records that a professional wants a talk beside the rhythm; the track that plans it and invites the klant stands in the same write.</summary>
public sealed class Extragesprekvastlegging(Opslag opslag, Sporen sporen, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> Vraag(string klantreisId, Extragesprekverzoek verzoek, Rol rol, Eenmaal eenmaal, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            return new Vastlegging.Onbekend();
        }

        var (nu, gevolgen) = (klok.Nu, new Gevolgen());
        var uitkomst = new Uitkomst("Gevraagd", wie, nu);
        if (await eenmaal.Eerder(opslag, klantreisId) is { } eerder)
        {
            gevolgen.Begin(Spoorids.Afspraak(klantreisId, Naam(eerder)));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        }

        if (Extragesprek.Bezwaar(reis) is { } bezwaar)
        {
            return new Vastlegging.Botst(bezwaar);
        }

        var nummer = await Aantal(klantreisId) + 1;
        var vraag = Vragen.Extragesprek(nummer);
        await notities.Bewaar(klantreisId, vraag, wie, verzoek.Reden);
        var werk = new Werkeenheid(klantreisId)
            .Voegtoe(Sleutels.Extragesprek(nummer), new Extragesprek(nummer, rol, verzoek.Wensdatum, nu, wie))
            .Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.ExtragesprekWerdGevraagd, wie, $"extra gesprek met de {rol.ToString().ToLowerInvariant()}", "Naast het ritme van het beleid; de reden staat in het dossier.", Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = rol.ToString() }));
        eenmaal.Noteer(werk, nummer);
        var spoor = Afspraakstarter.Spoor(klantreisId, Naam(nummer), klantreisId, nu);
        await sporen.Voegtoe(werk, spoor);
        await opslag.Bewaar(werk);
        gevolgen.Begin(spoor.Id);
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    });

    private static Afspraaknaam Naam(int nummer) => new(Afspraaksoort.Extragesprek, nummer);

    private async Task<int> Aantal(string klantreisId)
    {
        var aantal = 0;
        await foreach (var _ in opslag.LeesReeks<Extragesprek>(klantreisId, Sleutels.Extragesprekken))
        {
            aantal++;
        }

        return aantal;
    }
}
