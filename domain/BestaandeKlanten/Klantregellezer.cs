using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>Reads one row of a list of existing clients.</summary>
public static class Klantregellezer
{
    private const int LangsteKenmerk = 50;
    private static readonly string[] Datumvormen = ["yyyy-MM-dd", "dd-MM-yyyy"];

    /// <param name="nummer">The row in the sender's file, where the header is row 1.</param>
    /// <param name="waarden">The text of each column that is not empty.</param>
    /// <param name="vandaag">The local date.</param>
    /// <returns>The row, and every mistake in it by <c>/regels/{nummer}/{kolom}</c>; it is good only without mistakes.</returns>
    public static (Klantregel Regel, IReadOnlyList<Invoerfout> Fouten) Lees(int nummer, IReadOnlyDictionary<string, string> waarden, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        var regel = new Klantregel(
            nummer,
            Tekst(Klantkolom.Naam) ?? "",
            Datum(Klantkolom.Geboortedatum, "Geboortedatum", DateOnly.MinValue),
            Kanaal(),
            Datum(Klantkolom.UitkeringSinds, "De datum sinds wanneer er een uitkering is", vandaag),
            Tekst(Klantkolom.Bsn),
            Tekst(Klantkolom.Referentie),
            Tekst(Klantkolom.Email),
            Tekst(Klantkolom.Telefoon),
            Adres(),
            Tekst(Klantkolom.Huishouden),
            Voorrang());
        Persoonsvalidatie.Controleer(regel.AlsPersoon(""), vandaag, controle);
        controle.Eis(regel.Bsn is not null || regel.Referentie is not null, "/" + Klantkolom.Bsn, "BSN of referentie is verplicht, om de klant te herkennen.");
        controle.Lengte(regel.Referentie, LangsteKenmerk, "/" + Klantkolom.Referentie, "Referentie");
        controle.Lengte(regel.Huishouden, LangsteKenmerk, "/" + Klantkolom.Huishouden, "Huishouden");
        controle.Eis(regel.UitkeringSinds <= vandaag, "/" + Klantkolom.UitkeringSinds, "De uitkering begint in de toekomst.");
        controle.Eis(regel.UitkeringSinds >= regel.Geboortedatum, "/" + Klantkolom.UitkeringSinds, "De uitkering begint voor de geboortedatum.");
        return (regel, [.. controle.Fouten.Select(InRegel).DistinctBy(fout => fout.Pointer)]);

        string? Tekst(string kolom) => waarden.GetValueOrDefault(kolom);

        DateOnly Datum(string kolom, string wat, DateOnly anders)
        {
            var goed = DateOnly.TryParseExact(Tekst(kolom), Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum);
            controle.Eis(Tekst(kolom) is not null, $"/{kolom}", $"{wat} is verplicht.");
            controle.Eis(goed || Tekst(kolom) is null, $"/{kolom}", $"{wat} moet een datum zijn: jjjj-mm-dd of dd-mm-jjjj.");
            return goed ? datum : anders;
        }

        Contactkanaal Kanaal()
        {
            var goed = Enum.GetNames<Contactkanaal>().Contains(Tekst(Klantkolom.Contactkanaal), StringComparer.OrdinalIgnoreCase);
            controle.Eis(goed, "/" + Klantkolom.Contactkanaal, $"Contactkanaal moet een van {string.Join(", ", Enum.GetNames<Contactkanaal>())} zijn.");
            return goed ? Enum.Parse<Contactkanaal>(Tekst(Klantkolom.Contactkanaal)!, ignoreCase: true) : default;
        }

        bool Voorrang()
        {
            var tekst = Tekst(Klantkolom.Voorrang) ?? "nee";
            var ja = tekst.Equals("ja", StringComparison.OrdinalIgnoreCase);
            controle.Eis(ja || tekst.Equals("nee", StringComparison.OrdinalIgnoreCase), "/" + Klantkolom.Voorrang, "Voorrang is ja of nee, of leeg.");
            return ja;
        }

        Adres? Adres()
        {
            string[] kolommen = [Klantkolom.Straat, Klantkolom.Huisnummer, Klantkolom.Postcode, Klantkolom.Woonplaats];
            return kolommen.Any(waarden.ContainsKey) ? new(Tekst(kolommen[0]) ?? "", Tekst(kolommen[1]) ?? "", Tekst(kolommen[2]) ?? "", Tekst(kolommen[3]) ?? "") : null;
        }

        Invoerfout InRegel(Invoerfout fout) => fout with
        {
            Pointer = string.Create(CultureInfo.InvariantCulture, $"/regels/{nummer}/{fout.Pointer[(fout.Pointer.LastIndexOf('/') + 1)..]}"),
        };
    }
}
