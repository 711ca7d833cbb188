namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A traject is followed until it ends: no contact about it is forgotten.</summary>
public class TrajectTests
{
    [Fact]
    public async Task Als_het_contact_er_moet_zijn_krijgt_de_contactpersoon_een_taak_en_het_contact_zet_het_volgende()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien)).Klant;
        await Begin(gemeente, klant, Instrument.Stage);
        var traject = await Traject(gemeente, klant);
        Assert.Equal(Lokaletijd.Datum(gemeente.Nu).AddDays(28), traject.VolgendContact.Datum);

        await gemeente.Naar(Moment(traject).AddMinutes(-1));
        Assert.Empty(await Contacttaken(klant));
        await gemeente.Naar(Moment(traject).AddHours(10));

        var taak = Assert.Single(await Contacttaken(klant));
        Assert.Equal((Taakstatus.Open, Rol.Werkcoach, (await klant.Reis()).Contactpersonen[Rol.Werkcoach]), (taak.Status, taak.Rol, taak.MedewerkerId));

        await Contact(klant, new { uitslag = "OpSchema" }, "contact-1");

        Assert.Equal(Taakstatus.Afgerond, Assert.Single(await Contacttaken(klant)).Status);
        Assert.Equal((2, Lokaletijd.Datum(gemeente.Nu).AddDays(28)), ((await Traject(gemeente, klant)).Contact, (await Traject(gemeente, klant)).VolgendContact.Datum));
        Assert.Equal("OpSchema", (await klant.Tijdlijn()).Single(g => g.Soort == Gebeurtenissoort.TrajectcontactWerdGehouden).Waarden![Waardenaam.Resultaat]);
    }

    [Fact]
    public async Task Wie_eerder_contact_heeft_krijgt_geen_taak_en_een_vergeten_contact_hoort_de_manager()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien)).Klant;
        await Begin(gemeente, klant, Instrument.Werkleerroute);

        await gemeente.Verder(TimeSpan.FromDays(20));
        await Contact(klant, new { uitslag = "Zorgen", volgendeContactdatum = Lokaletijd.Datum(gemeente.Nu).AddDays(7) }, "contact-1");
        await gemeente.Verder(TimeSpan.FromDays(6));
        Assert.Empty(await Contacttaken(klant));

        await gemeente.Verder(TimeSpan.FromDays(20));

        var taak = Assert.Single(await Contacttaken(klant));
        Assert.Equal(("1-2", Taakstatus.Open, true), (taak.Ronde, taak.Status, taak.Geescaleerd));
    }

    [Fact]
    public async Task Een_afgerond_traject_wordt_niet_meer_gevolgd_en_zegt_hoe_het_afliep()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien)).Klant;
        await Begin(gemeente, klant, Instrument.Scholing);
        await gemeente.Verder(TimeSpan.FromDays(30));

        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/trajecten/1/afronding", Rol.Werkcoach, new { resultaat = "Geslaagd", einddatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(200));

        Assert.Empty(await Contacttaken(klant));
        Assert.True((await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor(Spoorids.Traject(klant.KlantreisId, 1)))).Waarde.Klaar);
        var einde = (await klant.Tijdlijn()).Single(g => g.Soort == Gebeurtenissoort.TrajectWerdAfgerond);
        Assert.Equal(("Scholing", "Geslaagd", "Groeien"), (einde.Waarden![Waardenaam.Soort], einde.Waarden[Waardenaam.Resultaat], einde.Waarden[Waardenaam.Klantgroep]));
    }

    [Fact]
    public async Task Met_de_klantreis_eindigt_het_traject_dat_nog_liep()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien)).Klant;
        await Begin(gemeente, klant, Instrument.Stage);
        await gemeente.Verder(TimeSpan.FromDays(30));
        Assert.Single(await Contacttaken(klant));

        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = "Verhuizing", datum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(60));

        Assert.Equal(Trajectresultaat.Afgebroken, (await Traject(gemeente, klant)).Resultaat);
        Assert.Equal(Taakstatus.Vervallen, Assert.Single(await Contacttaken(klant)).Status);
        Assert.Empty(await gemeente.Openstaand(klant));
    }

    [Fact]
    public async Task Een_instantie_die_weg_is_wordt_hersteld_zonder_tweede_taak()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren)).Klant;
        await Begin(gemeente, klant, Instrument.Vrijwilligerswerk);
        var id = Spoorids.Traject(klant.KlantreisId, 1);

        foreach (var dagen in new[] { 60, 26, 3 })
        {
            await gemeente.Durable.TerminateInstanceAsync(id);
            await gemeente.Rust();
            await gemeente.Durable.PurgeInstanceAsync(id);
            await gemeente.Verder(TimeSpan.FromDays(dagen));
            await gemeente.Vegen.Veeg(gemeente.Durable);
            await gemeente.Rust();
        }

        var taak = Assert.Single(await Contacttaken(klant));
        Assert.Equal((Rol.Participatiemakelaar, Taakstatus.Open), (taak.Rol, taak.Status));
    }

    private static Task Begin(Proefgemeente gemeente, Proefklant klant, Instrument instrument) => Post(
        gemeente,
        $"/v1/klantreizen/{klant.KlantreisId}/trajecten",
        new { instrument, aanbieder = Aanbieder.Werkgever, doel = Trajectdoel.Werkervaring, begindatum = Lokaletijd.Datum(gemeente.Nu) },
        "traject-1");

    private static async Task Post(Proefgemeente gemeente, string pad, object lichaam, string sleutel)
    {
        await gemeente.Lukt(HttpMethod.Post, pad, Rol.Werkcoach, lichaam, sleutel);
        await gemeente.Rust();
    }

    private static Task Contact(Proefklant klant, object lichaam, string sleutel) =>
        klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/trajecten/1/contacten", Rol.Werkcoach, lichaam, sleutel);

    private static async Task<Traject> Traject(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Opslag.Vereis<Traject>(klant.KlantreisId, Sleutels.Traject(1))).Waarde;

    private static async Task<IReadOnlyList<Taak>> Contacttaken(Proefklant klant) =>
        [.. (await klant.Taken()).Where(taak => taak.Soort == Taaksoort.Trajectcontact)];

    private static DateTimeOffset Moment(Traject traject) =>
        Werkkalender.Van(Beleid.Meegeleverd[^1]).Opening(traject.VolgendContact.Datum);
}
