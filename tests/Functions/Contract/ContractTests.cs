using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions.Tests;

/// <summary>The contract and the functions say the same, both ways.</summary>
public class ContractTests
{
    // The catch-all answers what is in no contract; the sweep and pages are no API.
    private const string Vangnet = "v1/{*rest}";
    private const string Basis = "v1";

    private static readonly JsonElement Bron = JsonElement.Parse(Contract.Json.Span);

    [Fact]
    public void Elke_route_staat_in_het_contract_en_andersom() => Assert.Equal(
        Bewerkingen().Select(b => $"{b.Methode} {b.Pad}").Order(StringComparer.Ordinal),
        Routes().Select(r => $"{r.Methode} {r.Pad}").Order(StringComparer.Ordinal));

    [Fact]
    public void Een_bewerking_heet_in_het_contract_als_haar_functie() => Assert.Equal(
        Bewerkingen().Select(b => $"{b.Pad} {b.Id}").Order(StringComparer.Ordinal),
        Routes().Select(r => $"{r.Pad} {char.ToLowerInvariant(r.Functie[0])}{r.Functie[1..]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Wie_zonder_token_mag_staat_zo_in_het_contract() => Assert.All(
        Bewerkingen(),
        bewerking => Assert.Equal(
            Bevoegdheden.IsAnoniem(char.ToUpperInvariant(bewerking.Id[0]) + bewerking.Id[1..]),
            bewerking.Inhoud.TryGetProperty("security", out var wie) && wie.GetArrayLength() == 0));

    [Fact]
    public void Voor_elke_functie_is_besloten_wie_haar_mag_aanroepen() =>
        Assert.All(Routes(), route => Assert.True(Bevoegdheden.IsBekend(route.Functie), route.Functie));

    [Fact]
    public void De_versie_van_het_contract_is_die_van_de_antwoorden() =>
        Assert.Equal(Antwoordkoppen.Apiversie, Bron.GetProperty("info").GetProperty("version").GetString());

    [Theory]
    [InlineData("Fase", typeof(Fase))]
    [InlineData("Klantgroep", typeof(Klantgroep))]
    [InlineData("Organisatie", typeof(Organisatie))]
    [InlineData("Rol", typeof(Rol))]
    [InlineData("Herkomst", typeof(Herkomst))]
    [InlineData("Indicatorvorm", typeof(Indicatorvorm))]
    [InlineData("Invoerstatus", typeof(Invoerstatus))]
    [InlineData("Meldingskanaal", typeof(Meldingskanaal))]
    [InlineData("Contactkanaal", typeof(Contactkanaal))]
    [InlineData("Antwoord", typeof(Domain.Antwoord))]
    [InlineData("Screeningsoordeel", typeof(Screeningsoordeel))]
    [InlineData("Spoedsoort", typeof(Spoedsoort))]
    [InlineData("Partner", typeof(Partner))]
    [InlineData("Leefgebiedscore", typeof(Leefgebiedscore))]
    [InlineData("Besluit", typeof(Besluit))]
    [InlineData("Stuksoort", typeof(Stuksoort))]
    [InlineData("Afspraaksoort", typeof(Afspraaksoort))]
    [InlineData("Afspraakstatus", typeof(Afspraakstatus))]
    [InlineData("Taaksoort", typeof(Taaksoort))]
    [InlineData("Taakstatus", typeof(Taakstatus))]
    [InlineData("Toewijzingsactie", typeof(Toewijzingsactie))]
    [InlineData("Toetsbesluit", typeof(Toetsbesluit))]
    [InlineData("Afwezigheidstatus", typeof(Afwezigheidstatus))]
    [InlineData("Voorstelsoort", typeof(Voorstelsoort))]
    [InlineData("Regelstatus", typeof(Regelstatus))]
    [InlineData("Eindereden", typeof(Eindereden))]
    [InlineData("Welbevinden", typeof(Welbevinden))]
    [InlineData("Stressniveau", typeof(Stressniveau))]
    [InlineData("Rechtmatigheidsoordeel", typeof(Rechtmatigheidsoordeel))]
    [InlineData("Regelinggebruik", typeof(Regelinggebruik))]
    [InlineData("Plaatsingssoort", typeof(Plaatsingssoort))]
    [InlineData("Plaatsingsstand", typeof(Plaatsingsstand))]
    [InlineData("Beleidsstatus", typeof(Beleidsstatus))]
    [InlineData("Momentsoort", typeof(Momentsoort))]
    [InlineData("Klantreisstatus", typeof(Klantreisstatus))]
    [InlineData("Spoorstatus", typeof(Spoorstatus))]
    [InlineData("Kwadrant", typeof(Kwadrant))]
    [InlineData("Grondslag", typeof(Grondslag))]
    [InlineData("Participatietrede", typeof(Participatietrede))]
    [InlineData("Reintegratietrede", typeof(Reintegratietrede))]
    [InlineData("Motivatie", typeof(Motivatie))]
    [InlineData("Draagkracht", typeof(Draagkracht))]
    [InlineData("Draaglast", typeof(Draaglast))]
    [InlineData("Competentieniveau", typeof(Competentieniveau))]
    [InlineData("Plandoel", typeof(Plandoel))]
    [InlineData("Beweging", typeof(Beweging))]
    [InlineData("Deelstand", typeof(Deelstand))]
    [InlineData("Dossierdeel", typeof(Dossierdeel))]
    [InlineData("Instrument", typeof(Instrument))]
    [InlineData("Aanbieder", typeof(Aanbieder))]
    [InlineData("Trajectdoel", typeof(Trajectdoel))]
    [InlineData("Trajectresultaat", typeof(Trajectresultaat))]
    [InlineData("Feedbackmethode", typeof(Feedbackmethode))]
    [InlineData("Klachtonderwerp", typeof(Klachtonderwerp))]
    [InlineData("Klachtoordeel", typeof(Klachtoordeel))]
    [InlineData("Verdaagreden", typeof(Verdaagreden))]
    [InlineData("Contactuitslag", typeof(Contactuitslag))]
    [InlineData("Huishoudreden", typeof(Huishoudreden))]
    public void Een_gesloten_verzameling_is_in_het_contract_dezelfde(string schema, Type soort) => Assert.Equal(
        Enum.GetNames(soort),
        Schema(schema).GetProperty("enum").EnumerateArray().Select(waarde => waarde.GetString()));

    [Theory]
    [InlineData("Meldingsverzoek", typeof(Meldingsverzoek))]
    [InlineData("Meldingsantwoord", typeof(Meldingsantwoord))]
    [InlineData("Screeningsverzoek", typeof(Screeningsverzoek))]
    [InlineData("TochAanvragenverzoek", typeof(Tochaanvraagverzoek))]
    [InlineData("Plaatsingsverzoek", typeof(Plaatsingsverzoek))]
    [InlineData("Terugvalverzoek", typeof(Terugvalverzoek))]
    [InlineData("Plaatsing", typeof(Plaatsingweergave))]
    [InlineData("Beeindigingsverzoek", typeof(Beeindigingsverzoek))]
    [InlineData("Ambitiegesprekverzoek", typeof(Ambitiegesprekverzoek))]
    [InlineData("Voortgangsverzoek", typeof(Voortgangsverzoek))]
    [InlineData("Groepswijzigingsverzoek", typeof(Groepswijzigingsverzoek))]
    [InlineData("Thuisbezoekverzoek", typeof(Thuisbezoekverzoek))]
    [InlineData("Stukkenverzoek", typeof(Stukkenverzoek))]
    [InlineData("Besluitverzoek", typeof(Besluitverzoek))]
    [InlineData("Afspraakuitkomstverzoek", typeof(Afspraakuitkomstverzoek))]
    [InlineData("Taakafrondingsverzoek", typeof(Taakafrondingsverzoek))]
    [InlineData("Toewijzingsverzoek", typeof(Toewijzingsverzoek))]
    [InlineData("Kwartaalrapportage", typeof(Kwartaalweergave))]
    [InlineData("Groepscijfers", typeof(Groepscijfersweergave))]
    [InlineData("Groepsbeweging", typeof(Groepsbeweging))]
    [InlineData("Uitstroomreden", typeof(Redenweergave))]
    [InlineData("Indicator", typeof(Indicatorweergave))]
    [InlineData("Budgetcijfers", typeof(Budgetcijfers))]
    [InlineData("Kwadrantcijfers", typeof(Kwadrantweergave))]
    [InlineData("Tevredenheidscijfers", typeof(Tevredenheidsweergave))]
    [InlineData("Verlooprapportage", typeof(Verloopweergave))]
    [InlineData("Verlooppunt", typeof(Verlooppunt))]
    [InlineData("Invoer", typeof(Invoerweergave))]
    [InlineData("Maandbeurten", typeof(Maandbeurten))]
    [InlineData("Afwezigheidsverzoek", typeof(Afwezigheidsverzoek))]
    [InlineData("Afwezigheid", typeof(Afwezigheidweergave))]
    [InlineData("Voorstelregel", typeof(Voorstelregelweergave))]
    [InlineData("OmgekeerdeToetsverzoek", typeof(OmgekeerdeToetsverzoek))]
    [InlineData("Herverdelingsverzoek", typeof(Herverdelingsverzoek))]
    [InlineData("Herverdelingsantwoord", typeof(Herverdelingsantwoord))]
    [InlineData("Herverdelingsregel", typeof(Herverdelingsregel))]
    [InlineData("Uitkomstantwoord", typeof(Uitkomstantwoord))]
    [InlineData("Uitkering", typeof(Uitkeringweergave))]
    [InlineData("Extragesprekverzoek", typeof(Extragesprekverzoek))]
    [InlineData("Afwijkingsverzoek", typeof(Afwijkingsverzoek))]
    [InlineData("GeplandEinde", typeof(Geplandeindeweergave))]
    [InlineData("Eindeintrekkingsverzoek", typeof(Eindeintrekkingsverzoek))]
    [InlineData("Opschorting", typeof(Opschortingweergave))]
    [InlineData("Verlenging", typeof(Verlengingweergave))]
    [InlineData("Opschortingsverzoek", typeof(Opschortingsverzoek))]
    [InlineData("Hervattingsverzoek", typeof(Hervattingsverzoek))]
    [InlineData("Verlengingsverzoek", typeof(Verlengingsverzoek))]
    [InlineData("Afspraak", typeof(Afspraakweergave))]
    [InlineData("Taak", typeof(Taakweergave))]
    [InlineData("Takenpagina", typeof(Takenpagina))]
    [InlineData("Klantreis", typeof(Klantreisweergave))]
    [InlineData("Klantreisregel", typeof(Klantreisregel))]
    [InlineData("Klantreizenpagina", typeof(Klantreizenpagina))]
    [InlineData("Volgendmoment", typeof(Volgendmoment))]
    [InlineData("Gebeurtenis", typeof(Gebeurtenisweergave))]
    [InlineData("Tijdlijnpagina", typeof(Tijdlijnpagina))]
    [InlineData("Beleidsversie", typeof(Beleidsversieweergave))]
    [InlineData("Beleidsversielijst", typeof(Beleidsversielijst))]
    [InlineData("Vaststellingsverzoek", typeof(Vaststellingsverzoek))]
    [InlineData("Beleidsvoorbeeld", typeof(Beleidsvoorbeeld))]
    [InlineData("Groepsvoorbeeld", typeof(Groepsvoorbeeld))]
    [InlineData("Momentvoorbeeld", typeof(Momentvoorbeeld))]
    [InlineData("Herindelingsvoorbeeld", typeof(Herindelingsvoorbeeld))]
    [InlineData("Probleem", typeof(Probleem))]
    [InlineData("Adres", typeof(Adres))]
    [InlineData("Contactpersoon", typeof(Contactpersoon))]
    [InlineData("Spoor", typeof(Spoorweergave))]
    [InlineData("Herstartantwoord", typeof(Herstartantwoord))]
    [InlineData("Herbouwantwoord", typeof(Herbouwantwoord))]
    [InlineData("Overzicht", typeof(Overzichtweergave))]
    [InlineData("GroepEnFase", typeof(GroepEnFase))]
    [InlineData("Regietelling", typeof(Regietelling))]
    [InlineData("Werklast", typeof(Werklast))]
    [InlineData("Kickoffbezetting", typeof(Kickoffbezetting))]
    [InlineData("Mij", typeof(Mijweergave))]
    [InlineData("Afsprakenpagina", typeof(Afsprakenpagina))]
    [InlineData("Klantzoekverzoek", typeof(Klantzoekverzoek))]
    [InlineData("Klantbekijkverzoek", typeof(Klantbekijkverzoek))]
    [InlineData("Klantenlijst", typeof(Klantenlijst))]
    [InlineData("Gevondenklant", typeof(Gevondenklant))]
    [InlineData("Klant", typeof(Klantweergave))]
    [InlineData("Inzage", typeof(Inzageweergave))]
    [InlineData("Inzagenpagina", typeof(Inzagenpagina))]
    [InlineData("Dossier", typeof(Dossierweergave))]
    [InlineData("Bereidheid", typeof(Bereidheidweergave))]
    [InlineData("Ladderstand", typeof(Ladderstand))]
    [InlineData("Belastbaarheid", typeof(Belastbaarheid))]
    [InlineData("PlanVanAanpak", typeof(Planweergave))]
    [InlineData("Plandocument", typeof(Plandocumentweergave))]
    [InlineData("Volledigheid", typeof(Volledigheidweergave))]
    [InlineData("Bewegingregel", typeof(Bewegingweergave))]
    [InlineData("Traject", typeof(Trajectweergave))]
    [InlineData("Tevredenheidsmeting", typeof(Tevredenheidsmeting))]
    [InlineData("Klacht", typeof(Klacht))]
    [InlineData("Verdaging", typeof(Verdaging))]
    [InlineData("Leefgebiedenverzoek", typeof(Leefgebiedenverzoek))]
    [InlineData("Bereidheidverzoek", typeof(Bereidheidverzoek))]
    [InlineData("Ladderverzoek", typeof(Ladderverzoek))]
    [InlineData("Belastbaarheidverzoek", typeof(Belastbaarheidverzoek))]
    [InlineData("Competentiesverzoek", typeof(Competentiesverzoek))]
    [InlineData("Planverzoek", typeof(Planverzoek))]
    [InlineData("Trajectverzoek", typeof(Trajectverzoek))]
    [InlineData("Trajectcontactverzoek", typeof(Trajectcontactverzoek))]
    [InlineData("Trajectafrondingsverzoek", typeof(Trajectafrondingsverzoek))]
    [InlineData("Tevredenheidsverzoek", typeof(Tevredenheidsverzoek))]
    [InlineData("Klachtverzoek", typeof(Klachtverzoek))]
    [InlineData("Klachtafhandelingsverzoek", typeof(Klachtafhandelingsverzoek))]
    [InlineData("Verdaagverzoek", typeof(Verdaagverzoek))]
    [InlineData("Huishouden", typeof(Huishoudweergave))]
    [InlineData("Huishoudlid", typeof(Huishoudlidweergave))]
    [InlineData("Komstverzoek", typeof(Komstverzoek))]
    [InlineData("Vertrekverzoek", typeof(Vertrekverzoek))]
    [InlineData("Uitkeringsverzoek", typeof(Uitkeringsverzoek))]
    public void Een_vorm_heeft_in_het_contract_dezelfde_velden(string schema, Type vorm)
    {
        var velden = Opslagformaat.Opties.GetTypeInfo(vorm).Properties.Where(veld => veld.AssociatedParameter is not null);
        Assert.Equal(
            velden.Select(veld => veld.Name).Order(StringComparer.Ordinal),
            Schema(schema).GetProperty("properties").EnumerateObject().Select(veld => veld.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Klantreisregel")]
    [InlineData("Overzicht")]
    [InlineData("GroepEnFase")]
    public void Wie_leest_dat_een_klantreis_te_laat_is_leest_dat_een_taak_meetelt(string schema) => Assert.Contains(
        "open taak",
        Schema(schema).GetProperty("properties").GetProperty("teLaat").TryGetProperty("description", out var uitleg) ? uitleg.GetString() : "",
        StringComparison.Ordinal);

    [Fact]
    public void De_persoon_in_een_melding_heeft_in_het_contract_dezelfde_velden() => Assert.Equal(
        Opslagformaat.Opties.GetTypeInfo(typeof(Persoonsverzoek)).Properties.Select(veld => veld.Name).Order(StringComparer.Ordinal),
        Schema("Meldingsverzoek").GetProperty("properties").GetProperty("persoon").GetProperty("properties").EnumerateObject()
            .Select(veld => veld.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Iedereen_mag_het_contract_lezen_en_wat_er_niet_in_staat_is_er_niet()
    {
        var wereld = new Wereld();
        var contract = await wereld.Vraag(verzoek => Task.FromResult(Contractfuncties.Toon(verzoek)));
        Assert.Equal((200, "*"), (contract.Status, contract.Koppen.AccessControlAllowOrigin.ToString()));
        Assert.Equal("3.1.0", contract.Veld("openapi"));

        var onbekend = await wereld.Vraag(verzoek => Task.FromResult(Contractfuncties.Onbekend(verzoek, "bestaat-niet")));
        Assert.Equal(404, onbekend.Status);
    }

    private static JsonElement Schema(string naam) => Bron.GetProperty("components").GetProperty("schemas").GetProperty(naam);

    private static IEnumerable<(string Methode, string Pad, string Id, JsonElement Inhoud)> Bewerkingen() =>
        from pad in Bron.GetProperty("paths").EnumerateObject()
        from methode in pad.Value.EnumerateObject()
        select (methode.Name, $"{Basis}{pad.Name}", methode.Value.GetProperty("operationId").GetString()!, methode.Value);

    private static IEnumerable<(string Methode, string Pad, string Functie)> Routes() =>
        from type in typeof(Contractfuncties).Assembly.GetTypes()
        from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let functie = methode.GetCustomAttribute<FunctionAttribute>()
        where functie is not null
        from trigger in methode.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
        where trigger.Route is { } route && route.StartsWith(Basis + "/", StringComparison.Ordinal) && route != Vangnet
        from werkwoord in trigger.Methods!
        select (werkwoord, trigger.Route!, functie.Name);
}
