namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Planning that takes a moment at the instant at which the klantreis ends: the moment is for another.</summary>
public class PlanningEnEindeTests
{
    [Theory]
    [InlineData(Afspraaksoort.Ambitiegesprek)]
    [InlineData(Afspraaksoort.KickOff)]
    public async Task Wat_genomen_werd_op_het_moment_dat_de_klantreis_eindigde_is_weer_vrij(Afspraaksoort soort)
    {
        Tussenkomst? tussenkomst = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => tussenkomst = new(rijen));
        var klant = await gemeente.Meld();
        tussenkomst!.Voor = $"{Sleutels.Afspraken}{soort}.".ToLowerInvariant();
        tussenkomst.Doe = () => gemeente.Lukt(
            HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.Verhuizing, datum = "2026-03-02" });

        await klant.Screen();
        if (soort == Afspraaksoort.KickOff)
        {
            await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        }

        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.Null(tussenkomst.Doe);
        Assert.Equal(Fase.Beeindigd, (await klant.Reis()).Fase);
        Assert.DoesNotContain(await klant.AlleAfspraken(soort), afspraak => afspraak.IsOpen);
        Assert.Empty(await gemeente.Openstaand(klant));
    }

    [Fact]
    public async Task Wie_net_een_plaats_nam_in_een_bijeenkomst_van_een_ander_laat_die_bijeenkomst_staan()
    {
        Tussenkomst? tussenkomst = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => tussenkomst = new(rijen));
        var blijver = await gemeente.Meld("Bas Blijver");
        await blijver.Screen();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await blijver.HoudAmbitiegesprek(Klantgroep.Groeien);
        var sessie = (await blijver.Afspraak(Afspraaksoort.KickOff)).BijeenkomstId;
        tussenkomst!.Voor = $"{Sleutels.Afspraken}kickoff.";
        tussenkomst.Doe = () => gemeente.Lukt(
            HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.Verhuizing, datum = "2026-03-02" });

        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.Null(tussenkomst.Doe);
        Assert.Empty(await gemeente.Openstaand(klant));
        Assert.Equal(sessie, (await blijver.Afspraak(Afspraaksoort.KickOff)).BijeenkomstId);
        var genomen = new List<string>();
        await foreach (var rij in gemeente.Rijen.LeesReeks(Tabel.Reserveringen, (await blijver.Afspraak(Afspraaksoort.KickOff)).MedewerkerId, " ", "~"))
        {
            genomen.Add(rij.Inhoud);
        }

        Assert.NotEmpty(genomen);
    }
}
