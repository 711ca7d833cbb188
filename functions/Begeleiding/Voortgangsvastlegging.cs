using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Records the outcome of a voortgangsgesprek, and with it whether the klant was there. Source: beleidskader §4.1.</summary>
public sealed class Voortgangsvastlegging(
    Opslag opslag, Begeleidingsregister begeleidingen, Afspraakafloop afloop, Dossierregister dossiers, Taakmaker taken, Notities notities, IKlok klok)
{
    private const string NietOpen = "Deze afspraak staat niet open.";

    internal Task<Vastlegging> LegVast(string klantreisId, int nummer, Voortgangsverzoek verzoek, string wie) =>
        Vastlegging.Probeer(() => opslag.MetBeeld<Vastlegging>(
            klantreisId, [$"{Sleutels.Afspraken}{Naam(nummer)}.", Sleutels.Begeleiding, Sleutels.Klantreis, .. Afspraakafloop.Leest], async () =>
        {
            var naam = Naam(nummer);
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
                if (verzoek.PlanVanAanpakActueelOp is { } actueelOp)
                {
                    await BespreekPlan(werk, actueelOp, afspraak.Waarde, wie);
                }

                if (verzoek.VolgendeDatum is { } volgende)
                {
                    werk.Vervang(Sleutels.Begeleiding, begeleiding, begeleiding.Waarde.Met(
                        Momentsoort.Voortgangsgesprek, stand with { AfwijkendDoel = volgende, Afwijkreden = null }));
                }
            }

            await opslag.Bewaar(werk);
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        }));

    private static Afspraaknaam Naam(int nummer) => new(Afspraaksoort.Voortgangsgesprek, nummer);

    /// <summary>
    /// The plan of the household follows the talk; it comes before the talk itself, as notes do, and a second time changes
    /// nothing. What is not up to date becomes a task of the klant's contact.
    /// </summary>
    private async Task BespreekPlan(Werkeenheid werk, DateOnly actueelOp, Afspraak afspraak, string wie)
    {
        var reis = (await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis)).Waarde;
        var gesprek = Lokaletijd.Datum(afspraak.Begin < klok.Nu ? afspraak.Begin : klok.Nu);
        var plan = await dossiers.Plan(reis.HuishoudenId);
        if (Planbespreking.Na(plan?.Waarde, actueelOp, gesprek, reis.Id) is { } nieuw)
        {
            var huis = new Werkeenheid(reis.HuishoudenId);
            dossiers.Wijzig(huis, plan, nieuw, reis, wie);
            await opslag.Bewaar(huis);
            await dossiers.VertelPlan(reis.HuishoudenId, nieuw, wie, behalve: reis.Id);
            werk.Gebeurtenis(dossiers.Actueel(nieuw, wie));
        }

        if (Planbespreking.MoetVernieuwd(plan?.Waarde, actueelOp, gesprek))
        {
            await taken.VoegtoeMetBewaking(werk, reis, Taaksoort.PlanVernieuwen, afspraak.Nummer.ToString(CultureInfo.InvariantCulture));
        }
    }

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

        if (verzoek.PlanVanAanpakActueelOp is { } actueelOp)
        {
            delen.Add($"plan van aanpak actueel op {Datumtekst.Datum(actueelOp)}");
        }

        if (verzoek.VolgendeDatum is { } datum)
        {
            delen.Add($"volgende gesprek rond {Datumtekst.Datum(datum)}");
        }

        return string.Join("; ", delen);
    }
}
