using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Years of begeleiding, a person for each group, as the policy of the group has it (beleidskader §3.3).</summary>
public class BegeleidingsverhaalTests
{
    [Fact]
    public async Task Groeien_heeft_elk_jaar_een_gesprek_met_de_consulent_en_de_werkcoach_erbij()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        var begeleiding = await leven.Klant.Begeleiding();

        await leven.Tot(Op(begeleiding.Sinds.AddYears(5).AddDays(20)));

        var gesprekken = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        Assert.Equal([1, 2, 3, 4, 5], gesprekken.Select(gesprek => gesprek.Nummer));
        Assert.All(gesprekken, gesprek => Assert.InRange(
            Lokaletijd.Datum(gesprek.Begin), begeleiding.Sinds.AddYears(gesprek.Nummer).AddDays(-14), begeleiding.Sinds.AddYears(gesprek.Nummer).AddDays(14)));
        var reis = await leven.Klant.Reis();
        Assert.All(gesprekken, gesprek => Assert.Equal((reis.Contactpersonen[Rol.Consulent], reis.Contactpersonen[Rol.Werkcoach]), (gesprek.MedewerkerId, gesprek.GidsId)));
        Assert.All(gesprekken, gesprek => Assert.Contains(
            gemeente.App.Graph.Uitnodigingen(), u => u.Sleutel == gesprek.Id && u.Aan.StartsWith(Postbus(gesprek.GidsId!), StringComparison.Ordinal)));
        Assert.Equal(20, (await leven.Klant.AlleAfspraken(Afspraaksoort.Themabijeenkomst)).Count(thema => thema.Status == Afspraakstatus.Verschenen));
        Assert.Single(await leven.Klant.Taken(), taak => taak.Soort == Taaksoort.Herindeling);
        Assert.Single(gemeente.App.Graph.Uitnodigingen(), u => u.Sleutel == gesprekken[0].Id && u.Aan == leven.Klant.Email);

        string Postbus(string medewerkerId) => gemeente.Medewerkers().Result.Single(m => m.Id == medewerkerId).Agenda;
    }

    [Fact]
    public async Task Zorgen_heeft_elk_half_jaar_een_gesprek_en_om_en_om_thuis_als_de_klant_dat_wil()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        await leven.Tot(Op(sinds.AddMonths(12).AddDays(20)));
        await leven.Klant.WilThuisBezoek(true);
        await leven.Tot(Op(sinds.AddMonths(36).AddDays(20)));

        var gesprekken = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        Assert.Equal([1, 2, 3, 4, 5, 6], gesprekken.Select(gesprek => gesprek.Nummer));
        Assert.Equal([4, 6], gesprekken.Where(gesprek => gesprek.Plaats == Gespreksplaats.Thuis).Select(gesprek => gesprek.Nummer));
        Assert.Contains(await leven.Klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.ToestemmingWerdVastgelegd);
        Assert.Equal(6, (await leven.Klant.AlleAfspraken(Afspraaksoort.Themabijeenkomst)).Count(thema => thema.Status == Afspraakstatus.Verschenen));
        Assert.DoesNotContain(await leven.Klant.Taken(), taak => taak.Soort == Taaksoort.Herindeling);
    }

    [Fact]
    public async Task Faciliteren_heeft_naast_de_gesprekken_elke_twee_jaar_een_rechtmatigheidsgesprek()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        await leven.Tot(Op(sinds.AddYears(4).AddDays(20)));

        Assert.Equal(8, (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Count);
        var onderzoeken = await leven.Klant.AlleAfspraken(Afspraaksoort.Rechtmatigheidsgesprek);
        Assert.Equal([1, 2], onderzoeken.Select(gesprek => gesprek.Nummer));
        Assert.All(onderzoeken, gesprek => Assert.Equal(Rol.Consulent, gesprek.Rol));
    }

    [Fact]
    public async Task Matchen_heeft_elke_twee_weken_contact_met_de_werkmakelaar_en_na_een_half_jaar_kijkt_iemand_of_de_groep_nog_past()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Matchen);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        await leven.Tot(Op(sinds.AddYears(2).AddDays(3)));

        var taken = await leven.Klant.Taken();
        var contacten = taken.Where(taak => taak.Soort == Taaksoort.Contact).ToList();
        Assert.InRange(contacten.Count, 51, 52);
        Assert.All(contacten, taak => Assert.Equal(Rol.Werkmakelaar, taak.Rol));
        Assert.Single(contacten.Select(taak => taak.MedewerkerId).Distinct());
        Assert.Single(taken, taak => taak.Soort == Taaksoort.Herindeling);
        Assert.Empty(await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek));
    }

    [Fact]
    public async Task Werkzoekende_houdt_dezelfde_werkmakelaar_ook_als_een_collega_minder_te_doen_heeft()
    {
        await using var gemeente = await Proefgemeente.Open(instellingen: new Dictionary<string, string?> { ["Medewerkers:Bestand"] = await TweeWerkmakelaars() });
        var ander = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Matchen, "Tom de Wit")).Klant;
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Matchen);
        await leven.Dagen(20);
        Assert.Contains(await ander.Taken(), taak => taak is { Soort: Taaksoort.Contact, Status: Taakstatus.Open, MedewerkerId: "werkmakelaar-0" });
        await ander.Doe($"/v1/klantreizen/{ander.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.Verhuizing, datum = Lokaletijd.Datum(gemeente.Nu) });

        await leven.Dagen(60);

        var contacten = (await leven.Klant.Taken()).Where(taak => taak.Soort == Taaksoort.Contact).ToList();
        Assert.InRange(contacten.Count, 5, 8);
        Assert.All(contacten, taak => Assert.Equal("werkmakelaar-1", taak.MedewerkerId));
        Assert.Equal("werkmakelaar-1", (await leven.Klant.Reis()).Contactpersonen[Rol.Werkmakelaar]);
    }

    [Fact]
    public async Task Wie_twee_keer_niet_komt_krijgt_nieuwe_uitnodigingen_en_het_ritme_schuift_niet_op()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = (await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen)).Met(uitkomst: afspraak =>
            afspraak is { Soort: Afspraaksoort.Voortgangsgesprek, Nummer: 1, Ronde: < 3 } ? "NietVerschenen" : "Verschenen");
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        await leven.Tot(Op(sinds.AddMonths(18).AddDays(20)));

        var gehouden = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Where(gesprek => gesprek.Status == Afspraakstatus.Verschenen).ToList();
        Assert.Equal([1, 2, 3], gehouden.Select(gesprek => gesprek.Nummer));
        Assert.InRange(Lokaletijd.Datum(gehouden[1].Begin), sinds.AddMonths(12).AddDays(-14), sinds.AddMonths(12).AddDays(14));
        Assert.InRange(Lokaletijd.Datum(gehouden[2].Begin), sinds.AddMonths(18).AddDays(-14), sinds.AddMonths(18).AddDays(14));
    }

    [Fact]
    public async Task Consulent_en_klant_mogen_een_andere_datum_kiezen_met_een_reden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;
        var gekozen = sinds.AddMonths(8);

        await leven.Met(voortgang: gesprek => gesprek.Nummer == 1
            ? new { volgendeDatum = gekozen, redenAfwijking = "Na de verhuizing." }
            : new { }).Tot(Op(sinds.AddMonths(14).AddDays(20)));

        var gesprekken = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        Assert.Equal(3, gesprekken.Count);
        Assert.InRange(Lokaletijd.Datum(gesprekken[1].Begin), gekozen.AddDays(-14), gekozen.AddDays(14));
        Assert.InRange(Lokaletijd.Datum(gesprekken[2].Begin), gekozen.AddMonths(6).AddDays(-14), gekozen.AddMonths(6).AddDays(14));
        Assert.DoesNotContain(await leven.Klant.Tijdlijn(), regel => $"{regel.Wat} {regel.Waarom}".Contains("verhuizing", StringComparison.Ordinal));
    }

    private static async Task<string> TweeWerkmakelaars()
    {
        var allen = Opslagformaat.Lees<List<Medewerker>>(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "organisatie/medewerkers.json")));
        allen.Add(new("werkmakelaar-0", "Ada Blom", Rol.Werkmakelaar, Organisatie.DWT, "ada.blom@werktalent.example"));
        var bestand = Path.Combine(Directory.CreateTempSubdirectory("medewerkers-").FullName, "medewerkers.json");
        await File.WriteAllTextAsync(bestand, Opslagformaat.Schrijf(allen));
        return bestand;
    }

    private static DateTimeOffset Op(DateOnly dag) => Lokaletijd.Moment(dag, new(12, 0));
}
