using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class InvoerTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_goede_lijst_wordt_aangenomen_en_begint()
    {
        var antwoord = await Doe(Proeflijst.Klanten(130));

        Assert.Equal((202, "Loopt"), (antwoord.Status, antwoord.Veld("status")));
        var id = antwoord.Veld("invoerId");
        Assert.Equal($"/v1/invoer/{id}", antwoord.Koppen.Location);
        Assert.Equal((130, 0, 0), (Getal(antwoord, "aantalRegels"), Getal(antwoord, "aantalVerwerkt"), Getal(antwoord, "aantalNaPeriode")));
        Assert.Equal(130, antwoord.Json.GetProperty("perMaand").EnumerateArray().Sum(maand => maand.GetProperty("aantal").GetInt32()));
        Assert.Equal("2026-03", antwoord.Json.GetProperty("perMaand")[0].GetProperty("maand").GetString());
        Assert.Equal([$"InvoerOrchestrator invoer.{id} {id}"], _wereld.Client.Gestart);
        Assert.Equal([id], _wereld.Klantenlijsten.Bewaard);
        Assert.Equal(antwoord.Tekst, (await Toon(id)).Tekst);
    }

    [Fact]
    public async Task Dezelfde_lijst_is_dezelfde_invoer_met_welke_sleutel_ook()
    {
        var eerste = await Doe(Proeflijst.Klanten(3), "een");
        var inhoud = await _wereld.Inhoud();

        Assert.Equal(eerste.Veld("invoerId"), (await Doe(Proeflijst.Klanten(3), "een")).Veld("invoerId"));
        Assert.Equal(inhoud.Length, (await _wereld.Inhoud()).Length);
        Assert.Equal(eerste.Veld("invoerId"), (await Doe(Proeflijst.Klanten(3), "twee")).Veld("invoerId"));
    }

    [Fact]
    public async Task Een_sleutel_hoort_bij_een_lijst()
    {
        await Doe(Proeflijst.Klanten(3), "een");
        var inhoud = await _wereld.Inhoud();

        Assert.Equal(409, (await Doe(Proeflijst.Klanten(4), "een")).Status);
        Assert.Equal(inhoud, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Van_een_lijst_met_fouten_wordt_niets_bewaard_en_alle_fouten_worden_genoemd()
    {
        var antwoord = await Doe(Proeflijst.Csv(
            Proeflijst.Regel(1, sinds: "gisteren"),
            Proeflijst.Regel(2, bsn: "123456789"),
            Proeflijst.Regel(3),
            "te;kort",
            "K6;;\"Klant;1980-01-01;Email;k@inwoner.example;2015-01-01;;",
            Proeflijst.Regel(3)));

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(
            ["/regels/2/uitkeringSinds", "/regels/3/bsn", "/regels/4/referentie", "/regels/5", "/regels/6", "/regels/7/referentie"], antwoord.Pointers);
        Assert.DoesNotContain("Klant 1", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Empty(_wereld.Klantenlijsten.Bewaard);
        Assert.Empty(_wereld.Client.Gestart);
        Assert.DoesNotContain("Invoer", await _wereld.Inhoud(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_al_een_melding_deed_wordt_op_zijn_regel_genoemd()
    {
        await _wereld.Dienst<IKlantenregister>().Bewaar(
            new() { Id = "p-1", Naam = "A", Geboortedatum = new(1980, 1, 1), Bsn = "111222333", Contactkanaal = Contactkanaal.Brief }, TestContext.Current.CancellationToken);

        var antwoord = await Doe(Proeflijst.Csv(Proeflijst.Regel(1), Proeflijst.Regel(2, bsn: "111222333")));

        Assert.Equal((400, "/regels/3/bsn"), (antwoord.Status, antwoord.Pointers.Single()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("naam;schoenmaat\nA;42", "/kop /kop /kop /kop /kop/1")]
    [InlineData(Proeflijst.Kop, "")]
    [InlineData(Proeflijst.Kop + "\n;;;;;;;;\n\n", "")]
    public async Task Een_bestand_zonder_klanten_of_zonder_goede_kop_wordt_geweigerd(string csv, string pointers)
    {
        var antwoord = await Doe(csv);

        Assert.Equal((400, pointers), (antwoord.Status, string.Join(' ', antwoord.Pointers)));
    }

    [Fact]
    public async Task Komma_en_BOM_en_lege_regels_zijn_goed()
    {
        var csv = "\uFEFF" + Proeflijst.Csv(Proeflijst.Regel(1), ";;;;;;;;", "", Proeflijst.Regel(2)).Replace(';', ',');

        var antwoord = await Doe(csv);

        Assert.Equal((202, 2), (antwoord.Status, Getal(antwoord, "aantalRegels")));
    }

    [Fact]
    public async Task Te_veel_klanten_in_een_bestand_wordt_een_keer_gezegd()
    {
        var csv = "naam;bsn;geboortedatum;contactkanaal;uitkeringSinds\n" + string.Concat(Enumerable.Repeat("a;;;;\n", 10_001));

        Assert.Equal((400, ""), ((await Doe(csv)).Status, (await Doe(csv)).Pointers.Single()));
    }

    [Theory]
    [InlineData("application/json", "een", 415)]
    [InlineData(null, "een", 415)]
    [InlineData("text/csv; charset=utf-8", null, 400)]
    public async Task Een_ander_soort_lichaam_of_geen_sleutel_wordt_geweigerd(string? soort, string? sleutel, int status) =>
        Assert.Equal(status, (await Doe(Proeflijst.Klanten(1), sleutel, soort)).Status);

    [Fact]
    public async Task Wat_geen_UTF8_is_wordt_geweigerd()
    {
        var antwoord = await _wereld.Vraag(
            verzoek => _wereld.Functies<Invoerfuncties>().Doe(verzoek, _wereld.Client),
            verder: verzoek => Vul(verzoek, Encoding.Latin1.GetBytes(Proeflijst.Csv("K;;Ren\u00e9;1980-01-01;Email;r@inwoner.example;2015-01-01;;")), "een", "text/csv"));

        Assert.Equal(400, antwoord.Status);
    }

    [Fact]
    public async Task Een_invoer_kan_worden_onderbroken_en_hervat_tot_zij_klaar_is()
    {
        var id = (await Doe(Proeflijst.Klanten(3))).Veld("invoerId");
        var functies = _wereld.Functies<Invoerfuncties>();

        var onderbroken = await _wereld.Vraag(verzoek => functies.Onderbreek(verzoek, id));
        Assert.Equal((200, "Onderbroken", "medewerker-1"), (onderbroken.Status, onderbroken.Veld("status"), onderbroken.Veld("onderbrokenDoor")));
        Assert.Equal($"/v1/invoer/{id}/hervatting", onderbroken.Adres("hervatting"));
        Assert.Equal("Loopt", (await _wereld.Vraag(verzoek => functies.Hervat(verzoek, id, _wereld.Client))).Veld("status"));

        await _wereld.Dienst<Invoerregister>().Wijzig(id, nu => nu.RondAf(_wereld.Nu));
        Assert.Equal(409, (await _wereld.Vraag(verzoek => functies.Onderbreek(verzoek, id))).Status);
        Assert.Equal(409, (await _wereld.Vraag(verzoek => functies.Hervat(verzoek, id, _wereld.Client))).Status);
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("6f1f3a52-70c5-4a9e-9a59-2f3d1a0f6c11")]
    public async Task Een_onbekende_invoer_is_er_niet(string id)
    {
        var functies = _wereld.Functies<Invoerfuncties>();

        Assert.Equal(404, (await Toon(id)).Status);
        Assert.Equal(404, (await _wereld.Vraag(verzoek => functies.Onderbreek(verzoek, id))).Status);
        Assert.Equal(404, (await _wereld.Vraag(verzoek => functies.Hervat(verzoek, id, _wereld.Client))).Status);
    }

    private static int Getal(Beeld beeld, string naam) => beeld.Json.GetProperty(naam).GetInt32();

    private static void Vul(HttpRequest verzoek, byte[] inhoud, string? sleutel, string? soort)
    {
        verzoek.ContentType = soort;
        verzoek.Body = new MemoryStream(inhoud);
        if (sleutel is not null)
        {
            verzoek.Headers["Idempotency-Key"] = sleutel;
        }
    }

    private Task<Beeld> Toon(string id) => _wereld.Vraag(verzoek => _wereld.Functies<Invoerfuncties>().Toon(verzoek, id));

    private Task<Beeld> Doe(string csv, string? sleutel = "lijst", string? soort = "text/csv") => _wereld.Vraag(
        verzoek => _wereld.Functies<Invoerfuncties>().Doe(verzoek, _wereld.Client), verder: verzoek => Vul(verzoek, Encoding.UTF8.GetBytes(csv), sleutel, soort));
}
