using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Records the outcome of a voortgangsgesprek, and with it whether the klant was there. Source: beleidskader §4.1.</summary>
public sealed class Voortgangsvastlegging(
    Opslag opslag, Begeleidingsregister begeleidingen, Afspraakafloop afloop, Notities notities, IKlok klok)
{
    private const string NietOpen = "Deze afspraak staat niet open.";

    internal Task<Vastlegging> LegVast(string klantreisId, int nummer, Voortgangsverzoek verzoek, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            var naam = new Afspraaknaam(Afspraaksoort.Voortgangsgesprek, nummer);
            if (await afloop.OpenRonde(klantreisId, naam) is not { } afspraak)
            {
                return new Vastlegging.Botst(NietOpen);
            }

            if (!verzoek.Aanwezig && afspraak.Waarde.Begin > klok.Nu)
            {
                return new Vastlegging.Botst("Deze afspraak is nog niet begonnen.");
            }

            var begeleiding = await begeleidingen.Vereis(klantreisId);
            var stand = begeleiding.Waarde.Moment(Momentsoort.Voortgangsgesprek);
            if (verzoek.VolgendeDatum is not null && stand.Nummer != nummer)
            {
                return new Vastlegging.Botst("Dit gesprek hoort bij de vorige klantgroep; het ritme van nu kan er niet mee veranderen.");
            }

            await notities.Bewaar(klantreisId, Vragen.Voortgang(nummer), wie, verzoek.Toelichting);
            await notities.Bewaar(klantreisId, $"{Vragen.Voortgang(nummer)}.volgende", wie, verzoek.RedenAfwijking);
            var nu = klok.Nu;
            var werk = new Werkeenheid(klantreisId);
            var gevolgen = new Gevolgen();
            var status = verzoek.Aanwezig ? Afspraakstatus.Verschenen : Afspraakstatus.NietVerschenen;
            var uitkomst = new Uitkomst(status.ToString(), wie, nu);
            await afloop.Sluit(werk, gevolgen, afspraak, uitkomst);
            if (verzoek.Aanwezig)
            {
                uitkomst = Uitkomst.Met(status.ToString(), wie, nu, verzoek.Uitkomst);
                werk.Voegtoe(Sleutels.Uitkomst(Vragen.Voortgang(nummer)), uitkomst).Gebeurtenis(new(
                    nu, Vragen.Voortgang(nummer), Gebeurtenissoort.VoortgangWerdBesproken, wie, Wat(verzoek), Verwijzing: afspraak.Waarde.Id, Waarden: Waarden(verzoek)));
                if (verzoek.VolgendeDatum is { } volgende)
                {
                    werk.Vervang(Sleutels.Begeleiding, begeleiding, begeleiding.Waarde.Met(
                        Momentsoort.Voortgangsgesprek, stand with { AfwijkendDoel = volgende }));
                }
            }

            await opslag.Bewaar(werk);
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });

    // How the klant is does not belong in a line that many can read: only what somebody must act on.
    private static Dictionary<string, string> Waarden(Voortgangsverzoek verzoek) => new()
    {
        [Waardenaam.Score] = (verzoek.Minimaregelingen?.Values.Count(gebruik => gebruik == Regelinggebruik.Gebruikt) ?? 0).ToString(CultureInfo.InvariantCulture),
    };

    private static string Wat(Voortgangsverzoek verzoek)
    {
        var delen = new List<string> { "voortgang besproken" };
        if (verzoek.AndereGroep is { } groep)
        {
            delen.Add($"{groep} zou beter passen");
        }

        if (verzoek.Rechtmatigheid is { } rechtmatigheid)
        {
            delen.Add($"rechtmatigheid: {rechtmatigheid}");
        }

        if (verzoek.VolgendeDatum is { } datum)
        {
            delen.Add($"volgende gesprek rond {Datumtekst.Datum(datum)}");
        }

        return string.Join("; ", delen);
    }
}
