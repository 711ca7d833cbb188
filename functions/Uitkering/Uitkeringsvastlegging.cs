namespace InzetOpMaat.Functions;

/// <summary>Records what the consulent reports about the benefit of a household.</summary>
public sealed class Uitkeringsvastlegging(Opslag opslag, Uitkomsten uitkomsten, Taakafronding taken, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    internal Task<Vastlegging> Stukken(string huishoudenId, DateOnly ontvangen, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await Lees(huishoudenId) is not { } uitkering)
        {
            return new Vastlegging.Onbekend();
        }

        if (await Bezwaar(huishoudenId, Vragen.Stukken, "De stukken zijn al ontvangen.") is { } bezwaar)
        {
            return bezwaar;
        }

        var nu = klok.Nu;
        var werk = new Werkeenheid(huishoudenId)
            .Vervang(Sleutels.Uitkering, uitkering, uitkering.Waarde with { StukkenOntvangenOp = ontvangen })
            .Gebeurtenis(new(
                nu, Vragen.Stukken, Gebeurtenissoort.StukkenWerdenOntvangen, wie, $"stukken compleet op {Datumtekst.Datum(ontvangen)}"));
        var gevolgen = new Gevolgen();
        gevolgen.Voegtoe(Spoorids.Uitkering(huishoudenId));
        await taken.RondOpenAf(werk, gevolgen, Taaksoort.StukkenOpvolgen, wie, nu);

        var uitkomst = Uitkomst.Met("Ontvangen", wie, nu, new Stukkenuitkomst(ontvangen));
        await uitkomsten.LegVast(werk, Vragen.Stukken, uitkomst, Spoorids.Uitkering(huishoudenId));
        return new Vastlegging.Gelukt(uitkomst, gevolgen);
    });

    internal Task<Vastlegging> Besluit(string huishoudenId, Besluituitkomst besluit, string? toelichting, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await Lees(huishoudenId) is not { } uitkering)
            {
                return new Vastlegging.Onbekend();
            }

            if (await Bezwaar(huishoudenId, Vragen.Besluit, "Er is al een besluit.") is { } bezwaar)
            {
                return bezwaar;
            }

            await notities.Bewaar(huishoudenId, Vragen.Besluit, wie, toelichting);
            var nu = klok.Nu;
            var uiterlijk = uitkering.Waarde.Uiterlijk(Lokaletijd.Datum(nu), await beleidsbron.Geldend(klok));
            var genomen = uitkering.Waarde with { BeslissenVoor = uiterlijk, Besluit = besluit.Besluit, BesluitOp = besluit.Besluitdatum };
            var werk = new Werkeenheid(huishoudenId)
                .Vervang(Sleutels.Uitkering, uitkering, genomen)
                .Gebeurtenis(new(
                    nu, Vragen.Besluit, Gebeurtenissoort.BesluitWerdGenomen, wie, $"besluit: {besluit.Besluit}", $"Uiterlijk {Datumtekst.Datum(genomen.BeslissenVoor.Datum)}: {genomen.BeslissenVoor.Waarom.InEenZin()}"));
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Uitkering(huishoudenId));
            await taken.RondOpenAf(werk, gevolgen, Taaksoort.Besluiten, wie, nu);

            var uitkomst = Uitkomst.Met(besluit.Besluit.ToString(), wie, nu, besluit);
            string[] opschortingen = [.. Enumerable.Range(1, genomen.Termijn.Opschortingen.Count).Select(nummer => Spoorids.Opschorting(huishoudenId, nummer))];
            foreach (var spoorId in opschortingen)
            {
                gevolgen.Voegtoe(spoorId);
            }

            await uitkomsten.LegVast(werk, Vragen.Besluit, uitkomst, [Spoorids.Uitkering(huishoudenId), .. opschortingen]);
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });

    private Task<Gelezen<Uitkering>?> Lees(string huishoudenId) => opslag.Lees<Uitkering>(huishoudenId, Sleutels.Uitkering);

    private async Task<Vastlegging?> Bezwaar(string huishoudenId, string vraag, string gedaan)
    {
        if (await uitkomsten.Lees(huishoudenId, vraag) is not null)
        {
            return new Vastlegging.Botst(gedaan);
        }

        return await uitkomsten.Lees(huishoudenId, Vragen.Besluit) is not null ? new Vastlegging.Botst("Er is al een besluit.") : null;
    }
}
