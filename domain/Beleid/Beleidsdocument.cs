using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>The document that a policy officer reads and writes: JSON with Dutch keys, every value with its source.</summary>
public static class Beleidsdocument
{
    private static readonly JsonDocumentOptions Streng = new() { AllowDuplicateProperties = false };

    /// <exception cref="BeleidOngeldigException">Names every mistake in the document.</exception>
    public static Beleid Lees(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Streng);
            var lezer = Beleidslezer.Van(document.RootElement);
            var beleid = Alles(lezer);
            lezer.Sluit();
            if (lezer.Fouten.Count == 0)
                Samenhang(beleid, lezer);
            return lezer.Fouten.Count == 0 ? beleid : throw new BeleidOngeldigException(lezer.Fouten);
        }
        catch (JsonException fout)
        {
            throw new BeleidOngeldigException([new Beleidsfout("", $"is geen JSON: {fout.Message}")]);
        }
    }

    /// <summary>
    /// Reads a document that an earlier release accepted, in whichever form that had. What this release asks for and the document does not have is
    /// taken from the version that is shipped; what it does not know any more is left out.
    /// </summary>
    /// <exception cref="BeleidOngeldigException">There is more to it than that.</exception>
    public static Beleid LeesBewaard(string json)
    {
        var document = Beleidsvormen.VanVandaag(JsonNode.Parse(json)!);
        while (true)
        {
            try
            {
                return Lees(document.ToJsonString());
            }
            catch (BeleidOngeldigException fout) when (fout.Fouten.All(f => f.Melding is Beleidslezer.Ontbreekt or Beleidslezer.Onbekend))
            {
                var basis = JsonNode.Parse(Beleid.Document(Beleid.Meegeleverd[^1].Versie)!)!;
                foreach (var pointer in fout.Fouten.Select(f => f.Pointer[1..].Split('/')))
                    Werkbij(document, basis, pointer);
            }
        }
    }

    private static void Werkbij(JsonNode document, JsonNode basis, string[] pointer)
    {
        foreach (var sleutel in pointer.SkipLast(1))
            (document, basis) = (document[sleutel]!, basis[sleutel] ?? new JsonObject());
        if (!document.AsObject().Remove(pointer[^1]))
            document[pointer[^1]] = basis[pointer[^1]]?.DeepClone() ?? throw new InvalidOperationException($"Ook de meegeleverde versie heeft geen {pointer[^1]}.");
    }

    /// <summary>The JSON schema (2020-12) of the document: what <see cref="Lees"/> asks for, without what it compares.</summary>
    public static JsonObject Schema()
    {
        var inhoud = Beleidslezer.Schema(Alles);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Beleidsversie Inzet op maat",
            ["description"] = "Een versie van het beleid, zoals beschreven in docs/beleid.md. Gemaakt uit de lezer van het document.",
            ["$defs"] = new JsonObject { ["herkomst"] = Schemabouwer.Herkomst() },
            ["type"] = "object",
            ["properties"] = inhoud["properties"]!.DeepClone(),
            ["required"] = inhoud["required"]!.DeepClone(),
            ["additionalProperties"] = false,
        };
    }

    private static Beleid Alles(Beleidslezer lezer) => new()
    {
        Versie = lezer.Naam("versie"),
        GeldigVanaf = lezer.Datum("geldigVanaf"),
        Bron = lezer.Kenmerk("bron"),
        VastgesteldDoor = lezer.Heeft("vastgesteldDoor") ? lezer.Kenmerk("vastgesteldDoor") : null,
        Kalender = lezer.Deel("kalender", Kalenderdeel.Lees),
        Afspraken = lezer.Per<Afspraaksoort, Afspraakbeleid>("afspraken", (deel, sleutel, soort) => deel.Deel(sleutel, afspraak => Afspraak(afspraak, soort))),
        Taken = Taakdeel.Lees(lezer),
        Klantgroepen = lezer.Per<Klantgroep, Groepsbeleid>("klantgroepen", (deel, sleutel, _) => deel.Deel(sleutel, Groepsdeel.Lees)),
        Screening = lezer.Deel("screening", deel => new Screeningsbeleid
        {
            BedenktijdGeenRecht = deel.Termijnregel("bedenktijdGeenRecht", Termijnoorsprong.Screening),
        }),
        Uitkering = lezer.Deel("uitkering", deel => new Uitkeringsbeleid
        {
            Beslistermijn = deel.Termijnregel("beslistermijn", Termijnoorsprong.Aanvraag, Termijnoorsprong.Melding),
            Hersteltermijn = deel.Termijnregel("hersteltermijn", Termijnoorsprong.StukkenGevraagd),
            GevraagdeStukken = deel.Keuzes<Stuksoort>("gevraagdeStukken"),
            Opschorten = deel.Mogelijk<Termijnreden, Opschortbeleid>(
                "opschorten", Beslistermijn.Opschortredenen, (redenen, sleutel, _) => redenen.Deel(sleutel, Opschorten)),
            Verlengen = deel.Deel("verlengen", verlengen => new Verlengbeleid
            {
                Keren = verlengen.Geheel("keren", "keer", 0, 10),
                Weken = verlengen.Geheel("langste", "weken", 1, 52),
            }),
        }),
        Klachten = lezer.Deel("klachten", deel => new Klachtenbeleid
        {
            Afhandeling = deel.Termijnregel("afhandeling", Termijnoorsprong.Klacht),
            AfhandelingMetCommissie = deel.Termijnregel("afhandelingMetCommissie", Termijnoorsprong.Klacht),
            Commissie = deel.JaNee("commissie"),
            Verdagen = deel.Termijn("verdagen"),
        }),
        Berichten = lezer.Deel("berichten", Berichtendeel.Lees),
        Nazorg = lezer.Per<Plaatsingssoort, Nazorgbeleid>("nazorg", (deel, sleutel, _) => deel.Deel(sleutel, Nazorg)),
        Trajecten = lezer.Per<Instrument, Trajectbeleid>(
            "trajecten", (deel, sleutel, _) => deel.Deel(sleutel, traject => new Trajectbeleid { Contact = traject.Termijn("contact") })),
        Einde = lezer.Deel("einde", deel => new Eindebeleid { Vooruit = deel.Termijn("vooruit") }),
        BestaandeKlanten = lezer.Deel("bestaandeKlanten", deel => new Bestaandeklantenbeleid
        {
            Maanden = deel.Geheel("periode", "maanden", 1, 60),
            GesprekkenPerWeek = deel.Geheel("capaciteit", "gesprekken per week", 1, 1000),
        }),
        Rapportage = lezer.Deel("rapportage", deel => new Rapportagebeleid
        {
            Uurtarief = deel.Geheel("uurtarief", "euro per uur", 1, 1000),
            VoorbereidingMinuten = deel.Geheel("voorbereiding", "minuten", 0, 480),
            ContactMinuten = deel.Geheel("contact", "minuten", 1, 480),
        }),
        Aandrijving = lezer.Deel("aandrijving", deel => new Aandrijvingsbeleid
        {
            HartslagDagen = deel.Geheel("hartslag", "dagen", 1, 28),
            VeegmargeMinuten = deel.Geheel("veegmarge", "minuten", 1, 1440),
            ZoekvensterUitbreidingDagen = deel.Geheel("zoekvensterUitbreiding", "dagen", 1, 90),
            HerinneringZelfdeDagMinuten = deel.Geheel("herinneringZelfdeDag", "minuten", 1, 480),
        }),
        Aannames = lezer.Aannames,
    };

    private static Afspraakbeleid Afspraak(Beleidslezer lezer, Afspraaksoort soort) => new()
    {
        Rol = soort is Afspraaksoort.Kennismaking or Afspraaksoort.Extragesprek || soort.Moment() is not null ? null : lezer.Keuze<Rol>("rol"),
        Duur = TimeSpan.FromMinutes(lezer.Geheel("duur", "minuten", 15, 480)),
        DoelDagen = lezer.Geheel("doel", "dagen", 1, 365),
        VensterVanDagen = lezer.Geheel("vensterVan", "dagen", 1, 365),
        VensterTotDagen = lezer.Geheel("vensterTot", "dagen", 1, 365),
        AankondigingWerkdagen = lezer.Geheel("aankondiging", "werkdagen", 1, 30),
        MaxRondes = lezer.Geheel("rondes", "uitnodigingen", 1, 10),
        NietVerschenen = lezer.Reeks<Opvolging>("nietVerschenen"),
        Plaats = lezer.Tekst("plaats"),
    };

    private static Opschortbeleid Opschorten(Beleidslezer lezer) => new()
    {
        EindeVooraf = lezer.JaNee("eindeVooraf"),
        Langste = lezer.Termijn("langste"),
        BerichtBijBegin = lezer.JaNee("berichtBijBegin"),
        BerichtBijEinde = lezer.JaNee("berichtBijEinde"),
    };

    private static Nazorgbeleid Nazorg(Beleidslezer lezer) => new()
    {
        Duur = lezer.Termijn("duur"),
        Interval = lezer.Termijn("interval"),
        Rol = lezer.Keuze<Rol>("rol"),
        BegeleidingGaatDoor = lezer.JaNee("begeleidingGaatDoor"),
    };

    // Values that are good by themselves and yet contradict each other.
    private static void Samenhang(Beleid beleid, Beleidslezer lezer)
    {
        var langsteDag = beleid.Kalender.Openingstijden.Values.Max(uren => uren.Tot - uren.Van);
        foreach (var (soort, afspraak) in beleid.Afspraken)
        {
            if (afspraak.DoelDagen < afspraak.VensterVanDagen || afspraak.DoelDagen > afspraak.VensterTotDagen)
                lezer.Fout($"afspraken/{soort}/doel/waarde", "ligt buiten het venster");
            if (afspraak.Duur > langsteDag)
                lezer.Fout($"afspraken/{soort}/duur/waarde", "past niet binnen de openingstijden");
        }

        // Then there is nothing to work out from.
        if (Werkkalender.Van(beleid).EersteJaarZonderWerkdag() is { } dag)
        {
            lezer.Fout("kalender/sluitingsdagen/waarde", $"laat vanaf {Datumtekst.Datum(dag)} een jaar lang geen werkdag over");
            return;
        }

        foreach (var (sleutel, melding) in Taaksamenhang.Fouten(beleid))
            lezer.Fout($"taken/{sleutel}/interval/waarde", melding);
    }
}
