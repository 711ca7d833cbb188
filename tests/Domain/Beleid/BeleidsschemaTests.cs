using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class BeleidsschemaTests
{
    // What the schema cannot say: how values of one document go together, and which dates exist.
    private static readonly string[] Samenhang =
    [
        "ligt buiten het venster", "past niet binnen de openingstijden", "ligt voor de ", "is al voorbij ", "er moet ten minste een dag open zijn",
    ];

    private static readonly Schemacontrole Schema = new(Beleidsdocument.Schema());

    [Fact]
    public void Het_schema_in_docs_is_dat_van_de_lezer() =>
        Documenten.IsBijgewerkt("beleid.schema.json", _ => Documenten.Opmaak(Beleidsdocument.Schema()) + "\n");

    [Fact]
    public void Elke_meegeleverde_versie_voldoet_aan_het_schema() =>
        Assert.All(Documenten.Meegeleverd, document => Assert.Empty(Schema.Fouten(document)));

    [Fact]
    public void Het_schema_wijst_de_plaats_van_een_fout_aan()
    {
        var document = Documenten.Meegeleverd[0];
        document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!["interval"]!["waarde"] = -6;
        document["klantgroepen"]!["Wachten"] = new JsonObject();

        var fouten = Schema.Fouten(document);
        Assert.Contains("/klantgroepen/Groeien/momenten/Voortgangsgesprek/interval/waarde", fouten);
        Assert.Contains("/klantgroepen/Wachten", fouten);
        Assert.DoesNotContain(fouten, pointer => pointer.StartsWith("/klantgroepen/Zorgen", StringComparison.Ordinal));
    }

    [Fact]
    public void Wat_het_schema_weigert_weigert_de_lezer_en_omgekeerd() => Eigenschap.Geldt(
        from plek in Gen.Choose(0, int.MaxValue)
        from ingreep in Gen.Choose(0, Ingrepen.Length - 1)
        select (Plek: plek, Ingreep: ingreep),
        geval =>
        {
            var document = Documenten.Meegeleverd[0];
            var plekken = Plekken(document).ToList();
            var (vader, sleutel) = plekken[geval.Plek % plekken.Count];
            Ingrepen[geval.Ingreep](vader, sleutel);
            var volgensLezer = Lees(document).Where(fout => !Samenhang.Any(melding => fout.Melding.StartsWith(melding, StringComparison.Ordinal))).ToList();
            var volgensSchema = Schema.Fouten(document);
            return volgensLezer.Count == 0 == (volgensSchema.Count == 0)
                ? true
                : throw new InvalidOperationException($"{sleutel}, ingreep {geval.Ingreep}: lezer {string.Join(", ", volgensLezer)}; schema {string.Join(", ", volgensSchema)}");
        }, 150);

    private static readonly Action<JsonObject, string>[] Ingrepen =
    [
        (vader, sleutel) => vader.Remove(sleutel),
        (vader, sleutel) => vader[sleutel] = -1,
        (vader, sleutel) => vader[sleutel] = 1_000_000_000_000,
        (vader, sleutel) => vader[sleutel] = "onzin",
        (vader, sleutel) => vader[sleutel] = " ",
        (vader, sleutel) => vader[sleutel] = null,
        (vader, sleutel) => vader[sleutel] = true,
        (vader, sleutel) => vader[sleutel] = new JsonArray(),
        (vader, sleutel) => vader[sleutel] = new JsonObject(),
        (vader, sleutel) => vader[sleutel + "2"] = vader[sleutel]?.DeepClone(),
        (vader, sleutel) => vader[sleutel] = new JsonArray(vader[sleutel]?.DeepClone()),
        (vader, _) => vader["bron"] = "een bron",
        (vader, _) => vader["aanname"] = true,
        (vader, _) => vader["eenheid"] = "maanden",
    ];

    private static IEnumerable<(JsonObject Vader, string Sleutel)> Plekken(JsonNode? knoop) => knoop is not JsonObject vader
        ? []
        : vader.SelectMany(lid => Plekken(lid.Value).Prepend((vader, lid.Key)));

    private static IReadOnlyList<Beleidsfout> Lees(JsonNode document)
    {
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
}
