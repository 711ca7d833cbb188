namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The benefit of a household goes on with a partner when the klant for whom it ran is gone (beleidskader §1.1).</summary>
public class PartneruitkeringTests
{
    [Fact]
    public async Task Wat_voor_de_partner_verder_loopt_staat_in_de_index_op_een_moment_en_niet_ook_nog_op_het_oude()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (een, _) = await Paar(gemeente);
        await Stuur(een, "stukken", new { ontvangstdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(5));

        await Overlijdt(gemeente, een);

        var sporen = await OpenSporen(gemeente, een.HuishoudenId);
        Assert.Contains(sporen, spoor => spoor.Id == Spoorids.Uitkering(een.HuishoudenId));
        foreach (var spoor in sporen)
        {
            Assert.Equal([spoor.VolgendMoment], await InIndex(gemeente, spoor.Id));
        }
    }

    [Fact]
    public async Task Alles_wat_voor_de_aanvraag_loopt_hoort_meteen_dat_het_met_de_partner_verder_gaat()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (een, ander) = await Paar(gemeente);
        await Stuur(een, "stukken", new { ontvangstdatum = Lokaletijd.Datum(gemeente.Nu) });
        await Stuur(een, "opschortingen", new { reden = Termijnreden.DoorKlant, begindatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(5));

        await Overlijdt(gemeente, een);

        var sporen = await OpenSporen(gemeente, een.HuishoudenId);
        Assert.Contains(sporen, spoor => spoor.Id.Contains(".opschorting.", StringComparison.Ordinal));
        Assert.All(sporen, spoor => Assert.Equal((ander.KlantreisId, true), (spoor.KlantreisId, spoor.VolgendMoment > gemeente.Nu)));
    }

    private static async Task<(Proefklant Een, Proefklant Ander)> Paar(Proefgemeente gemeente)
    {
        var een = await gemeente.Meld("Ali Demir");
        var ander = await gemeente.Meld("Elif Demir", een.HuishoudenId);
        await een.Screen();
        await ander.Screen();
        await een.HoudAmbitiegesprek(Klantgroep.Zorgen);
        return (een, ander);
    }

    private static async Task Overlijdt(Proefgemeente gemeente, Proefklant klant)
    {
        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.Overlijden, datum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Rust();
    }

    private static Task Stuur(Proefklant klant, string wat, object lichaam) =>
        klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/{wat}", Rol.Consulent, lichaam);

    private static async Task<List<Spoor>> OpenSporen(Proefgemeente gemeente, string huishoudenId)
    {
        var open = new List<Spoor>();
        await foreach (var (spoor, _) in gemeente.Opslag.LeesReeks<Spoor>(huishoudenId, Sleutels.Sporen))
        {
            if (!spoor.Klaar)
            {
                open.Add(spoor);
            }
        }

        return open;
    }

    private static async Task<List<DateTimeOffset>> InIndex(Proefgemeente gemeente, string spoorId)
    {
        var momenten = new List<DateTimeOffset>();
        await foreach (var (id, moment) in new Momenten(gemeente.Rijen).Voor(DateTimeOffset.MaxValue))
        {
            if (id == spoorId)
            {
                momenten.Add(moment);
            }
        }

        return momenten;
    }
}
