namespace InzetOpMaat.Functions;

/// <summary>Records the omgekeerde toets that a person did after a signal, and ends the task that asked for it.</summary>
public sealed class Toetsvastlegging(Opslag opslag, Uitkomsten uitkomsten, Taakafronding taken, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, int nummer, OmgekeerdeToetsverzoek toets, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Handhavingssignaal>(klantreisId, Sleutels.Signaal(nummer)) is not { } signaal)
        {
            return new Vastlegging.Onbekend();
        }

        if (signaal.Waarde.Besluit is { } besluit)
        {
            return new Vastlegging.Botst($"De omgekeerde toets is al gedaan: {besluit}.");
        }

        if (signaal.Waarde.Verval is not null)
        {
            return new Vastlegging.Botst("Dit signaal is vervallen; een omgekeerde toets is niet meer nodig.");
        }

        var vraag = Vragen.OmgekeerdeToets(nummer);
        foreach (var (onderdeel, tekst) in toets.Overwegingen)
        {
            await notities.Bewaar(klantreisId, $"{vraag}.{onderdeel}", wie, tekst);
        }

        var nu = klok.Nu;
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Signaal(nummer), signaal, signaal.Waarde.MetBesluit(toets.Besluit, wie, nu))
            .Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.OmgekeerdeToetsWerdGedaan, wie, $"omgekeerde toets gedaan: {toets.Besluit}", Verwijzing: signaal.Waarde.AfspraakId));
        var gevolgen = new Gevolgen();
        var spoorId = Spoorids.Afspraak(klantreisId, signaal.Waarde.Afspraaknaam);
        gevolgen.Voegtoe(spoorId);
        await taken.RondOpenAf(werk, gevolgen, Taaksoort.Handhavingssignaal, wie, nu, nummer.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var uitkomst = new Uitkomst(toets.Besluit.ToString(), wie, nu);
        await uitkomsten.LegVast(werk, vraag, uitkomst, spoorId);
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    });
}
