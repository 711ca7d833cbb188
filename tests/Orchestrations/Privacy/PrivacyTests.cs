using System.Net;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The house rule of docs/privacy.md: where a personal value never is.</summary>
[Collection(nameof(Luisteraars))]
public sealed class PrivacyTests : IDisposable
{
    /// <summary>None of these may be found; each is said once, in its own field.</summary>
    private static readonly string[] Persoonlijk =
    [
        "Kwibus", "Zwaluwstaart", "123456782", "111222333", "kwibus.zwaluwstaart", "elfje.zwaluwstaart", "geheim.example", "0698765432", "0687654321",
        "Toverhazelaarplantsoen", "8765ZX", "Lutjebroekhorn", "1971-11-23", "1974-12-29",
        "TOELICHTING-SCREENING", "TOELICHTING-AFSPRAAK", "TOELICHTING-TAAK", "TOELICHTING-BESLUIT", "REDEN-AFWIJKING", "TOELICHTING-FOUT",
        "TOELICHTING-DOSSIER", "NAAM-AANBIEDER", "TOELICHTING-TRAJECT", "TOELICHTING-TEVREDEN", "TEKST-KLACHT", "TOELICHTING-HUISHOUDEN",
    ];

    /// <summary>What a calendar, which others may see, never says of why somebody comes.</summary>
    private static readonly string[] Redenen =
    [
        "uitkering", "bijstand", "inkomen", "Participatiewet", "schuld", "broodnood", "huisuitzetting", "screening", "re-integratie",
        "ambitie", "kick", "commitment", "klantgroep", "BSN", .. Enum.GetNames<Klantgroep>(),
    ];

    private readonly Meeluisteraar _meeluisteraar = new();

    public void Dispose() => _meeluisteraar.Dispose();

    [Fact]
    public async Task Geen_persoonsgegeven_komt_in_orkestraties_rijen_logboek_traces_adressen_agenda_of_takenlijst()
    {
        await using var gemeente = await Proefgemeente.Open(logboek: _meeluisteraar.Meld);
        var vindplaatsen = new Vindplaatsen(gemeente);

        await Beleef(gemeente);

        var gezien = new List<(string Plaats, string Tekst)>(await vindplaatsen.Instanties());
        gezien.AddRange(await vindplaatsen.Rijen(behalve: [Tabel.Personen, Tabel.Notities]));
        gezien.AddRange(await vindplaatsen.Graph());
        gezien.AddRange(_meeluisteraar.Logregels.Select(regel => ("logboek", regel)));
        gezien.AddRange(_meeluisteraar.Traces.Select(trace => ("trace", trace)));
        gezien.AddRange(_meeluisteraar.Metingen.Select(meting => ("meting", meting)));
        Assert.All(
            ["instantie", "historie", "tabel", "agenda", "takenlijst", "logboek", "trace InzetOpMaat", "meting inzetopmaat.graph.storingen"],
            soort => Assert.Contains(gezien, stuk => $"{stuk.Plaats} {stuk.Tekst}".StartsWith(soort, StringComparison.Ordinal)));
        var lekken = gezien
            .SelectMany(stuk => Persoonlijk.Where(p => stuk.Tekst.Contains(p, StringComparison.OrdinalIgnoreCase)).Select(p => (Waarde: p, stuk.Plaats, stuk.Tekst)))
            .DistinctBy(lek => (lek.Waarde, lek.Plaats))
            .Select(lek => $"{lek.Waarde} in {lek.Plaats}: {lek.Tekst[..Math.Min(lek.Tekst.Length, 600)]}")
            .ToList();
        Assert.True(lekken.Count == 0, string.Join(Environment.NewLine, lekken));

        // The same values do stand where they may: the search above can find them.
        var overal = await vindplaatsen.Rijen();
        Assert.All(
            Persoonlijk.Where(p => p != "TOELICHTING-FOUT" && !p.Contains("elfje", StringComparison.Ordinal)),
            p => Assert.Contains(overal, stuk => stuk.Tekst.Contains(p, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(gemeente.App.Graph.Uitnodigingen(), u => u.Aan == "kwibus.zwaluwstaart@geheim.example");
    }

    [Fact]
    public async Task Agenda_noemt_geen_uitkering_groep_of_reden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var vindplaatsen = new Vindplaatsen(gemeente);

        await Beleef(gemeente);

        var agenda = (await vindplaatsen.Graph()).Where(stuk => stuk.Plaats.StartsWith("agenda", StringComparison.Ordinal)).ToList();
        Assert.True(agenda.Count >= 8, $"Maar {agenda.Count} agenda-items en berichten.");
        // The key names the kind of appointment; it is an extended property, which no calendar shows.
        var zichtbaar = agenda.Select(stuk => System.Text.RegularExpressions.Regex.Replace(stuk.Tekst, @"[0-9a-f]{8}-[0-9a-f-]{27}\S*|kickoff-\S+|https?://\S+", ""));
        Assert.DoesNotContain(zichtbaar, tekst => Redenen.Any(reden => tekst.Contains(reden, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Two partners go through all there is, while Graph fails and people make mistakes.</summary>
    private static async Task Beleef(Proefgemeente gemeente)
    {
        var een = await Meld(gemeente, "Kwibus Zwaluwstaart", "1971-11-23", "123456782", "kwibus.zwaluwstaart@geheim.example", "0698765432");
        var ander = await Meld(gemeente, "Elfje Zwaluwstaart", "1974-12-29", "111222333", "elfje.zwaluwstaart@geheim.example", "0687654321", een.HuishoudenId);
        foreach (var klant in new[] { een, ander })
        {
            await Fout(gemeente, klant);
            Stoor(gemeente, "kwibus.zwaluwstaart@geheim.example bestaat niet");
            await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/screening", Rol.Poortwachter, new
            {
                oordeel = Screeningsoordeel.WaarschijnlijkRecht,
                checklist = new Screeningschecklist(Domain.Antwoord.Nee, Domain.Antwoord.Nee, Domain.Antwoord.Ja, Domain.Antwoord.Ja, Domain.Antwoord.Onbekend),
                spoed = new[] { Spoedsoort.Broodnood },
                doorverwijzingen = new[] { Partner.Schuldhulpverlening },
                toelichting = "TOELICHTING-SCREENING",
            });
            await RondAf(klant, Taaksoort.Broodnood);
            await gemeente.Verder(TimeSpan.FromHours(3));
            await RondAf(klant, Taaksoort.StapMislukt);
            var gesprek = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
            await klant.Doe($"/v1/afspraken/{gesprek.Id}/uitkomst", Rol.Intaker, new { uitkomst = "Verplaatst", toelichting = "TOELICHTING-AFSPRAAK" });
        }

        foreach (var klant in new[] { een, ander })
        {
            await gemeente.Naar((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Einde.AddHours(1));
            await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/ambitiegesprek", Rol.Intaker, new
            {
                leefgebieden = Enum.GetValues<Leefgebied>().ToDictionary(l => l, _ => Leefgebiedscore.Neutraal),
                keuzeKlant = Klantgroep.Matchen,
                klantgroep = Klantgroep.Zorgen,
                commitment = true,
                redenAfwijking = "REDEN-AFWIJKING",
            });
            await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
            await klant.Verschijnt(Afspraaksoort.Kennismaking, Rol.Consulent);
        }

        await gemeente.Verder(TimeSpan.FromDays(30));
        await een.Doe($"/v1/huishoudens/{een.HuishoudenId}/uitkering/besluit", Rol.Consulent, new
        {
            besluit = Besluit.Toegekend,
            besluitdatum = Lokaletijd.Datum(gemeente.Nu),
            toelichting = "TOELICHTING-BESLUIT",
        });
        await BeleefDossier(gemeente, een);
        await gemeente.Verder(TimeSpan.FromDays(60));
    }

    /// <summary>All that has words in a dossier, and a partner who leaves.</summary>
    private static async Task BeleefDossier(Proefgemeente gemeente, Proefklant klant)
    {
        var (reis, vandaag) = ($"/v1/klantreizen/{klant.KlantreisId}", Lokaletijd.Datum(gemeente.Nu));
        (string Deel, object Inhoud)[] delen =
        [
            ("bereidheid", new { willen = true, kunnen = false, grondslag = "Gesprek", toelichting = "TOELICHTING-DOSSIER" }),
            ("belastbaarheid", new { motivatie = "Sterk", draagkracht = new[] { "Netwerk" }, draaglast = new[] { "Schulden" }, toelichting = "TOELICHTING-DOSSIER" }),
            ("plan-van-aanpak", new { doel = "BetaaldWerk", actualiteitsdatum = vandaag, toelichting = "TOELICHTING-DOSSIER" }),
        ];
        foreach (var (deel, inhoud) in delen)
        {
            await gemeente.Lukt(HttpMethod.Put, $"{reis}/dossier/{deel}", Rol.Werkcoach, inhoud, versie: "*");
        }

        await klant.Doe(
            $"{reis}/trajecten",
            Rol.Werkcoach,
            new { instrument = "Stage", aanbieder = "Werkgever", doel = "Werkervaring", begindatum = vandaag, naamAanbieder = "NAAM-AANBIEDER", toelichting = "TOELICHTING-TRAJECT" },
            "traject");
        await klant.Doe($"{reis}/trajecten/1/contacten", Rol.Werkcoach, new { uitslag = "Zorgen", toelichting = "TOELICHTING-TRAJECT" }, "contact");
        await klant.Doe($"{reis}/tevredenheid", Rol.Werkcoach, new { score = 3, methode = "Gesprek", toelichting = "TOELICHTING-TEVREDEN" }, "tevreden");
        await klant.Doe($"{reis}/klachten", Rol.Werkcoach, new { onderwerp = "Bejegening", klacht = "TEKST-KLACHT" }, "klacht");
        await gemeente.Lukt(
            HttpMethod.Post,
            $"/v1/huishoudens/{klant.HuishoudenId}/vertrekken",
            Rol.Consulent,
            new { klantreisId = klant.KlantreisId, reden = "UitElkaar", toelichting = "TOELICHTING-HUISHOUDEN" },
            versie: "*");
    }

    private static async Task<Proefklant> Meld(
        Proefgemeente gemeente, string naam, string geboortedatum, string bsn, string email, string telefoon, string? huishoudenId = null)
    {
        var antwoord = await gemeente.Lukt(
            HttpMethod.Post,
            "/v1/meldingen",
            Rol.Baliemedewerker,
            new
            {
                kanaal = "Balie",
                huishoudenId,
                persoon = new
                {
                    naam,
                    geboortedatum,
                    bsn,
                    email,
                    telefoon,
                    adres = new Adres("Toverhazelaarplantsoen", "7b", "8765ZX", "Lutjebroekhorn"),
                    contactkanaal = "Email",
                },
            },
            sleutel: $"melding-{telefoon[^4..]}");
        await gemeente.Rust();
        return new(gemeente, antwoord["klantreisId"]!.GetValue<string>(), antwoord["huishoudenId"]!.GetValue<string>(), email);
    }

    /// <summary>Requests that are refused, with something personal in each.</summary>
    private static async Task Fout(Proefgemeente gemeente, Proefklant klant)
    {
        (string Pad, object Lichaam)[] verzoeken =
        [
            ("/v1/meldingen", new { kanaal = "Kwibus", persoon = new { naam = 8, bsn = "0698765432", email = "kwibus.zwaluwstaart", geboortedatum = "Zwaluwstaart" } }),
            ($"/v1/klantreizen/{klant.KlantreisId}/screening", new { oordeel = "TOELICHTING-FOUT", toelichting = "TOELICHTING-FOUT" }),
            ($"/v1/klantreizen/{klant.KlantreisId}/ambitiegesprek", new { keuzeKlant = "Kwibus", redenAfwijking = "TOELICHTING-FOUT" }),
        ];
        foreach (var (pad, lichaam) in verzoeken)
        {
            using var antwoord = await gemeente.Vraag(HttpMethod.Post, pad, Rol.Beheerder, lichaam, sleutel: "TOELICHTING-FOUT");
            Assert.NotEqual(HttpStatusCode.OK, antwoord.StatusCode);
        }
    }

    /// <summary>Every kind of failure of Graph, each with a message that names the klant.</summary>
    private static void Stoor(Proefgemeente gemeente, string bericht)
    {
        foreach (var status in new[] { 504, 429, 400, 0 })
        {
            gemeente.App.Graph.Storing(new("POST", "/events$", status, Times: 2, Message: bericht));
            gemeente.App.Graph.Storing(new("POST", "/messages$", status, Message: bericht));
        }
    }

    private static async Task RondAf(Proefklant klant, Taaksoort soort)
    {
        foreach (var taak in (await klant.Taken()).Where(t => t.Soort == soort && t.Status == Taakstatus.Open))
        {
            await klant.Doe($"/v1/taken/{taak.Id}/afronding", Rol.Beheerder, new { toelichting = "TOELICHTING-TAAK" });
        }
    }
}
