namespace InzetOpMaat.Functions;

/// <summary>
/// Records what a consulent does with the term for the decision (Awb art. 4:14 and 4:15). The row of the benefit decides,
/// so of two at once one wins; what follows is done by a track that stands in the same write.
/// </summary>
public sealed class Termijnvastlegging(
    Opslag opslag, Uitkomsten uitkomsten, Sporen sporen, Termijnwijziging termijn, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <param name="gezien">The version of the benefit that the caller saw; null for any.</param>
    internal Task<Vastlegging> SchortOp(string huishoudenId, Opschortingsverzoek verzoek, string? gezien, string wie) =>
        Probeer(huishoudenId, gezien, async (uitkering, beleid, vandaag) =>
        {
            var verloop = uitkering.Waarde.Termijn;
            if (uitkering.Waarde.BezwaarTegenOpschorting(verzoek.Opschorting, beleid, vandaag) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            var nummer = verloop.Opschortingen.Count + 1;
            var nieuw = verloop.Opschorten(verzoek.Opschorting.Na, verzoek.Reden, verzoek.Hervatdatum);
            await notities.Bewaar(huishoudenId, Vragen.Opschorting(nummer), wie, verzoek.Toelichting);
            return await LegVast(
                uitkering, nieuw, Vragen.Opschorting(nummer), verzoek.Reden.ToString(), Gebeurtenissoort.BeslistermijnWerdOpgeschort, "de klok van de beslistermijn staat stil", wie, Volger(Spoorids.Opschorting(huishoudenId, nummer), nameof(OpschortingOrchestrator), uitkering.Waarde));
        });

    /// <param name="gezien">The version of the benefit that the caller saw; null for any.</param>
    internal Task<Vastlegging> Hervat(string huishoudenId, Hervattingsverzoek verzoek, string? gezien, string wie) =>
        Probeer(huishoudenId, gezien, async (uitkering, _, vandaag) =>
        {
            if (uitkering.Waarde.BezwaarTegenHervatting(verzoek.Hervatdatum, vandaag) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            var verloop = uitkering.Waarde.Termijn;
            var opschorting = uitkering.Waarde.TeHervatten(vandaag)!;
            var nummer = verloop.Opschortingen.ToList().IndexOf(opschorting) + 1;
            await notities.Bewaar(huishoudenId, Vragen.Hervatting(nummer), wie, verzoek.Toelichting);
            return await LegVast(
                uitkering, verloop.Hervatten(verzoek.Hervatdatum, opschorting.Reden), Vragen.Hervatting(nummer), "Hervat", Gebeurtenissoort.BeslistermijnWerdHervat, "de klok van de beslistermijn loopt weer", wie, null, Spoorids.Opschorting(huishoudenId, nummer));
        });

    /// <param name="gezien">The version of the benefit that the caller saw; null for any.</param>
    internal Task<Vastlegging> Verleng(string huishoudenId, Verlengingsverzoek verzoek, string? gezien, string wie) =>
        Probeer(huishoudenId, gezien, async (uitkering, beleid, vandaag) =>
        {
            if (uitkering.Waarde.BezwaarTegenVerlenging(beleid, vandaag) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            var verloop = uitkering.Waarde.Termijn;
            var nummer = verloop.Verlengingen.Count + 1;
            await notities.Bewaar(huishoudenId, Vragen.Verlenging(nummer), wie, verzoek.Toelichting);
            return await LegVast(
                uitkering, verloop.Verlengen(vandaag, new(verzoek.Weken, Termijneenheid.Weken), verzoek.Reden), Vragen.Verlenging(nummer), verzoek.Reden.ToString(), Gebeurtenissoort.BeslistermijnWerdVerlengd, "de beslistermijn is verlengd", wie, Volger(Spoorids.Verlenging(huishoudenId, nummer), nameof(VerlengingOrchestrator), uitkering.Waarde));
        });

    private Task<Vastlegging> Probeer(
        string huishoudenId, string? gezien, Func<Gelezen<Uitkering>, Beleid, DateOnly, Task<Vastlegging>> doe) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Uitkering>(huishoudenId, Sleutels.Uitkering) is not { } uitkering)
        {
            return new Vastlegging.Onbekend();
        }

        var (beleid, vandaag) = (await beleidsbron.Geldend(klok), Lokaletijd.Datum(klok.Nu));
        if (gezien is not null && Uitkeringweergave.Van(uitkering.Waarde, beleid, vandaag) is var stand && Versie.Van(stand) is var versie && versie != gezien)
        {
            return new Vastlegging.Gewijzigd(versie, stand);
        }

        return await uitkomsten.Lees(huishoudenId, Vragen.Einde) is null
            ? await doe(uitkering, beleid, vandaag)
            : new Vastlegging.Botst("De klantreis is beeindigd.");
    });

    /// <param name="nieuw">The track that follows from it; null when one of before goes on.</param>
    /// <param name="hoort">The track that waits for it.</param>
    private async Task<Vastlegging> LegVast(
        Gelezen<Uitkering> uitkering, Termijnverloop verloop, string vraag, string waarde, Gebeurtenissoort soort, string wat, string wie, Spoor? nieuw, params string[] hoort)
    {
        var nu = klok.Nu;
        var werk = new Werkeenheid(uitkering.Waarde.HuishoudenId);
        var (wordt, taak, vorige) = await termijn.Voegtoe(werk, uitkering, uitkering.Waarde with { Termijn = verloop });
        werk.Gebeurtenis(new(
            nu, vraag, soort, wie, $"{wat}; beslissen uiterlijk {Datumtekst.Datum(wordt.BeslissenVoor.Datum)}", wordt.BeslissenVoor.Waarom.InEenZin(), Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = waarde }));
        var gevolgen = new Gevolgen();
        if (nieuw is not null)
        {
            await sporen.Voegtoe(werk, nieuw);
            gevolgen.Begin(nieuw.Id);
        }

        var uitkomst = new Uitkomst(waarde, wie, nu);
        await uitkomsten.LegVast(werk, vraag, uitkomst, hoort);
        foreach (var spoorId in hoort)
        {
            gevolgen.Voegtoe(spoorId);
        }

        if (taak is not null)
        {
            gevolgen.Voegtoe(taak, vorige);
        }

        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    }

    private Spoor Volger(string spoorId, string orchestrator, Uitkering uitkering) => new()
    {
        Id = spoorId,
        Orchestrator = orchestrator,
        KlantreisId = uitkering.KlantreisId,
        VolgendMoment = klok.Nu,
        Waarom = "beslistermijn bewaken",
    };
}
