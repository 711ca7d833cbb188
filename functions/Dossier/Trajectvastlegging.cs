namespace InzetOpMaat.Functions;

/// <summary>Records trajecten: their begin with the track that follows them, each contact with the next, and how they ended.</summary>
public sealed class Trajectvastlegging(
    Opslag opslag, Dossieraanvulling aanvulling, Sporen sporen, Uitkomsten uitkomsten, Taakafronding taken, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <exception cref="ProbleemException">404 or 409: it cannot begin.</exception>
    internal Task<int> Begin(string klantreisId, Eenmaal eenmaal, Trajectverzoek verzoek, string wie) => aanvulling.Voegtoe(
        klantreisId,
        eenmaal,
        dossier => (dossier with { Trajecten = dossier.Trajecten + 1 }, dossier.Trajecten + 1),
        async (werk, reis, nummer) =>
        {
            if (Trajectvalidatie.Bezwaar(verzoek.Begindatum, reis) is { } bezwaar)
            {
                throw ProbleemException.Strijdig(bezwaar);
            }

            var (nu, beleid) = (klok.Nu, await beleidsbron.Geldend(klok));
            var vandaag = Lokaletijd.Datum(nu);
            var traject = new Traject
            {
                Nummer = nummer,
                Instrument = verzoek.Instrument,
                Aanbieder = verzoek.Aanbieder,
                Doel = verzoek.Doel,
                Begindatum = verzoek.Begindatum,
                VolgendContact = Trajectplanner.Volgende(
                    verzoek.Instrument, verzoek.Begindatum > vandaag ? verzoek.Begindatum : vandaag, verzoek.VolgendeContactdatum, beleid),
            };
            await notities.Bewaar(klantreisId, $"traject.{nummer}", wie, verzoek.Toelichting);
            await notities.Bewaar(klantreisId, $"traject.{nummer}.aanbieder", wie, verzoek.NaamAanbieder);
            await notities.Bewaar(klantreisId, $"{Vragen.Trajectcontact(traject)}.reden", wie, verzoek.RedenAfwijking);
            await sporen.Voegtoe(werk, new Spoor
            {
                Id = Spoorids.Traject(klantreisId, nummer),
                Orchestrator = nameof(TrajectOrchestrator),
                KlantreisId = klantreisId,
                VolgendMoment = nu,
                Waarom = "traject volgen",
            });
            werk.Voegtoe(Sleutels.Traject(nummer), traject).Gebeurtenis(new(
                nu, $"traject.{nummer}", Gebeurtenissoort.TrajectBegon, wie, $"traject {nummer}: {traject.Instrument} vanaf {Datumtekst.Datum(traject.Begindatum)}; contact uiterlijk {Datumtekst.Datum(traject.VolgendContact.Datum)}", traject.VolgendContact.Waarom.InEenZin(), Waarden: Trajectafronding.Waarden(traject, reis)));
        });

    internal Task<Vastlegging> LegContactVast(string klantreisId, int nummer, Eenmaal eenmaal, Trajectcontactverzoek verzoek, string wie) =>
        Probeer(klantreisId, nummer, eenmaal, verzoek.Uitslag.ToString(), wie, async (werk, traject, reis, nu) =>
        {
            var beleid = await beleidsbron.Geldend(klok);
            var volgende = traject.Waarde.MetContact(
                Trajectplanner.Volgende(traject.Waarde.Instrument, Lokaletijd.Datum(nu), verzoek.VolgendeContactdatum, beleid));
            await notities.Bewaar(klantreisId, Vragen.Trajectcontact(traject.Waarde), wie, verzoek.Toelichting);
            await notities.Bewaar(klantreisId, $"{Vragen.Trajectcontact(volgende)}.reden", wie, verzoek.RedenAfwijking);
            var waarden = Trajectafronding.Waarden(traject.Waarde, reis);
            waarden[Waardenaam.Resultaat] = verzoek.Uitslag.ToString();
            werk.Vervang(Sleutels.Traject(nummer), traject, volgende).Gebeurtenis(new(
                nu, Vragen.Trajectcontact(traject.Waarde), Gebeurtenissoort.TrajectcontactWerdGehouden, wie, $"contact over traject {nummer}; het volgende uiterlijk {Datumtekst.Datum(volgende.VolgendContact.Datum)}", volgende.VolgendContact.Waarom.InEenZin(), Waarden: waarden));
        });

    internal Task<Vastlegging> RondAf(string klantreisId, int nummer, Trajectafrondingsverzoek verzoek, string wie) =>
        Probeer(klantreisId, nummer, null, verzoek.Resultaat.ToString(), wie, async (werk, traject, reis, nu) =>
        {
            await notities.Bewaar(klantreisId, $"traject.{nummer}.einde", wie, verzoek.Toelichting);
            werk.RondAf(traject, verzoek.Resultaat, verzoek.Einddatum, reis, wie, nu);
        });

    /// <summary>Answers what the traject waits for; the task about it, if there is one, is done with that.</summary>
    private Task<Vastlegging> Probeer(
        string klantreisId, int nummer, Eenmaal? eenmaal, string waarde, string wie, Func<Werkeenheid, Gelezen<Traject>, Klantreis, DateTimeOffset, Task> doe) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Traject>(klantreisId, Sleutels.Traject(nummer)) is not { } traject)
        {
            return new Vastlegging.Onbekend();
        }

        var nu = klok.Nu;
        var uitkomst = new Uitkomst(waarde, wie, nu);
        if (eenmaal is not null && await eenmaal.Eerder(opslag, klantreisId) is not null)
        {
            return new Vastlegging.Gelukt(uitkomst, new Gevolgen());
        }

        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (!traject.Waarde.Loopt || reis.Fase == Fase.Beeindigd)
        {
            return new Vastlegging.Botst("Dit traject is afgerond.");
        }

        var werk = new Werkeenheid(klantreisId);
        eenmaal?.Noteer(werk, traject.Waarde.Contact);
        await doe(werk, traject, reis, nu);
        var gevolgen = new Gevolgen();
        gevolgen.Voegtoe(Spoorids.Traject(klantreisId, nummer));
        await taken.RondOpenAf(werk, gevolgen, Taaksoort.Trajectcontact, wie, nu, Vragen.Trajectronde(traject.Waarde));
        await uitkomsten.LegVast(werk, Vragen.Trajectcontact(traject.Waarde), uitkomst, Spoorids.Traject(klantreisId, nummer));
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    });
}
