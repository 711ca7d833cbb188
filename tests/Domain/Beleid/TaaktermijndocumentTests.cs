using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain.Tests;

/// <summary>The terms of tasks as a policy officer writes them.</summary>
public class TaaktermijndocumentTests
{
    [Fact]
    public void Beleidsmedewerker_schrijft_twee_weken_op_een_werkdag_om_twaalf_uur()
    {
        var document = Documenten.Meegeleverd[0];
        document["taken"]!["Screening"]!["fataal"] = Termijn(2, "weken", werkdag: "Vorige", kalender: "Wet", tijd: "12:00");

        var regel = Beleidsdocument.Lees(document.ToJsonString()).Taak(Taaksoort.Screening).Fataal;

        Assert.Equal(new Termijn(2, Termijneenheid.Weken), regel.Interval);
        Assert.Equal((Werkdageis.Vorige, Dagenkalender.Wet, new TimeOnly(12, 0)), (regel.Werkdag, regel.Kalender, regel.Tijd));
        Assert.Equal("Besluit van het college", regel.Grond);
    }

    [Fact]
    public void Wat_een_taak_niet_zelf_zegt_is_zoals_bij_alle_taken()
    {
        var document = Documenten.Meegeleverd[0];
        document["taaktermijn"]!["kalender"]!["waarde"] = "Wet";
        document["taaktermijn"]!["werkdag"]!["waarde"] = "Geen";

        var regel = Beleidsdocument.Lees(document.ToJsonString()).Taak(Taaksoort.Screening).Streef;

        Assert.Equal([Termijnoorsprong.Taak], regel.Oorsprongen);
        Assert.Equal((Dagenkalender.Wet, Werkdageis.Geen, null), (regel.Kalender, regel.Werkdag, regel.Tijd));
    }

    [Theory]
    // A holiday within 20 working days makes them longer than 4 weeks.
    [InlineData("20 werkdagen", "4 weken", "ligt voor de streefdatum, zoals voor een taak van vrijdag 27 november 2020")]
    [InlineData("15 werkdagen", "4 weken", null)]
    [InlineData("30 dagen", "1 maanden", "ligt voor de streefdatum, zoals voor een taak van maandag 1 februari 2021")]
    [InlineData("28 dagen", "1 maanden", null)]
    // With the 29th of February 2024 in between a year is a day longer.
    [InlineData("12 maanden", "365 dagen", "ligt voor de streefdatum, zoals voor een taak van woensdag 1 maart 2023")]
    [InlineData("12 maanden", "366 dagen", null)]
    [InlineData("1 dagen 15:00", "1 dagen 12:00", "ligt voor de streefdatum, zoals voor een taak van woensdag 1 juli 2020")]
    [InlineData("1 dagen 12:00", "1 dagen 15:00", null)]
    [InlineData("1 dagen", "1 dagen 08:00", "ligt voor de streefdatum, zoals voor een taak van woensdag 1 juli 2020")]
    [InlineData("1 dagen 18:00", "1 dagen", "ligt voor de streefdatum, zoals voor een taak van woensdag 1 juli 2020")]
    [InlineData("0 dagen", "0 dagen 12:00", "is al voorbij voor een taak die later op de dag komt, zoals op woensdag 1 juli 2020")]
    [InlineData("0 dagen 12:00", "0 dagen", null)]
    public void Termijnen_in_verschillende_eenheden_worden_vergeleken_door_ze_uit_te_rekenen(string streef, string fataal, string? fout)
    {
        var fouten = Fouten(document =>
        {
            document["taken"]!["Contact"]!["streef"] = Termijn(streef);
            document["taken"]!["Contact"]!["fataal"] = Termijn(fataal);
        });

        Assert.Equal(fout is null ? [] : [new Beleidsfout("/taken/Contact/fataal/interval/waarde", fout)], fouten);
    }

    [Fact]
    public void Alle_termijnen_die_elkaar_tegenspreken_worden_samen_genoemd()
    {
        string[] verwacht =
        [
            "/taken/Broodnood/fataal/interval/waarde", "/taken/Contact/fataal/interval/waarde", "/taken/Screening/streef/interval/waarde",
            "/taken/Screening/fataal/interval/waarde", "/afspraken/KickOff/doel/waarde",
        ];

        var fouten = Fouten(document =>
        {
            document["afspraken"]!["KickOff"]!["doel"]!["waarde"] = 30;
            document["taken"]!["Broodnood"]!["streef"]!["interval"]!["waarde"] = 1;
            document["taken"]!["Contact"]!["fataal"] = Termijn("1 weken");
            document["taken"]!["Contact"]!["streef"] = Termijn("6 werkdagen");
            // The office is open on Good Friday, and by the law it is a holiday: the day before is over.
            document["taken"]!["Screening"]!["streef"] = Termijn(0, "dagen", werkdag: "Vorige", kalender: "Wet");
            document["taken"]!["Screening"]!["fataal"] = Termijn(0, "dagen", werkdag: "Vorige", kalender: "Wet");
        });

        Assert.Equivalent(verwacht, fouten.Select(fout => fout.Pointer), strict: true);
        Assert.Contains(fouten, fout => fout.Melding == "ligt voor de taak, zoals voor een van vrijdag 2 april 2021");
    }

    [Fact]
    public void Een_termijn_van_een_taak_met_fouten_wordt_geweigerd_met_alle_fouten()
    {
        string[] verwacht =
        [
            "/taken/Contact/streef/interval/waarde", "/taken/Contact/fataal/interval/eenheid", "/taken/Contact/fataal/tijd/waarde",
            "/taken/Contact/fataal/oorsprong", "/taken/Screening/streef/interval", "/taken/Screening/streef/waarde",
            "/taken/Screening/streef/eenheid", "/taken/Screening/streef/bron", "/taaktermijn/oorsprong/waarde", "/taaktermijn/werkdag",
        ];

        Assert.Equivalent(verwacht, Fouten(document =>
        {
            document["taken"]!["Contact"]!["streef"] = Termijn("367 dagen");
            var fataal = Termijn("3 kwartalen 25:00");
            fataal["oorsprong"] = new JsonObject();
            document["taken"]!["Contact"]!["fataal"] = fataal;
            document["taken"]!["Screening"]!["streef"] = new JsonObject { ["waarde"] = 1, ["eenheid"] = "werkdagen", ["bron"] = "een bron" };
            document["taaktermijn"]!["oorsprong"]!["waarde"] = new JsonArray("Melding");
            document["taaktermijn"]!.AsObject().Remove("werkdag");
        }).Select(fout => fout.Pointer), strict: true);
    }

    [Fact]
    public void Versie_van_toen_termijnen_van_taken_nog_werkdagen_waren_zegt_nog_wat_zij_zei()
    {
        var document = Documenten.Meegeleverd[0];
        document.AsObject().Remove("taaktermijn");
        foreach (var taak in document["taken"]!.AsObject().Select(taak => taak.Value!))
        {
            taak["streef"] = taak["streef"]!["interval"]!.DeepClone();
            taak["fataal"] = taak["fataal"]!["interval"]!.DeepClone();
        }

        document["taken"]!["Screening"]!["fataal"] = new JsonObject { ["waarde"] = 7, ["eenheid"] = "werkdagen", ["bron"] = "Besluit van het college" };
        // What came since is there too.
        document["taken"]!.AsObject().Remove("AgendaOpruimen");

        var beleid = Beleidsdocument.LeesBewaard(document.ToJsonString());

        var fataal = beleid.Taak(Taaksoort.Screening).Fataal;
        Assert.Equal((new Termijn(7, Termijneenheid.Werkdagen), "Besluit van het college"), (fataal.Interval, fataal.Grond));
        Assert.Equal((Dagenkalender.Kantoor, Werkdageis.Volgende), (fataal.Kalender, fataal.Werkdag));
        Assert.Contains(beleid.Aannames, aanname => aanname.Pointer == "/taken/Screening/streef/interval");
        var nu = Voorbeeld.Lokaal("2026-04-24 17:30");
        foreach (var soort in Enum.GetValues<Taaksoort>().Where(soort => soort != Taaksoort.Screening))
            Assert.Equivalent(Taakplanner.Termijn(soort, nu, Voorbeeld.Beleid), Taakplanner.Termijn(soort, nu, beleid), strict: true);
    }

    private static IReadOnlyList<Beleidsfout> Fouten(Action<JsonNode> bewerk)
    {
        var document = Documenten.Meegeleverd[0];
        bewerk(document);
        try
        {
            Beleidsdocument.Lees(document.ToJsonString());
            return [];
        }
        catch (BeleidOngeldigException fout)
        {
            return fout.Fouten;
        }
    }

    /// <summary>Such as <c>2 weken</c> or <c>1 dagen 12:00</c>, on any day.</summary>
    private static JsonObject Termijn(string tekst)
    {
        var delen = tekst.Split(' ');
        return Termijn(int.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture), delen[1], "Geen", "Kantoor", delen.ElementAtOrDefault(2));
    }

    private static JsonObject Termijn(int aantal, string eenheid, string werkdag, string kalender, string? tijd = null)
    {
        var interval = Waarde(aantal);
        interval["eenheid"] = eenheid;
        var termijn = new JsonObject { ["interval"] = interval, ["werkdag"] = Waarde(werkdag), ["kalender"] = Waarde(kalender) };
        if (tijd is not null)
            termijn["tijd"] = Waarde(tijd);
        return termijn;

        static JsonObject Waarde(JsonNode waarde) => new() { ["waarde"] = waarde, ["bron"] = "Besluit van het college" };
    }
}
