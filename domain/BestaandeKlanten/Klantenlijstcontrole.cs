using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>What only shows when all rows of a list lie side by side: nobody may be in it twice.</summary>
public static class Klantenlijstcontrole
{
    /// <summary>Every row that names a client of another row.</summary>
    public static IEnumerable<Invoerfout> Dubbelen(IReadOnlyList<Klantregel> regels) =>
        Dubbelen(regels, Klantkolom.Bsn, "Dit BSN", regel => regel.Bsn)
            .Concat(Dubbelen(regels, Klantkolom.Referentie, "Deze referentie", regel => regel.Referentie));

    /// <summary>That a row is about somebody whom the municipality has in this system already.</summary>
    /// <param name="kolom">By what the person is known.</param>
    public static Invoerfout AlBekend(Klantregel regel, string kolom) =>
        new(Pointer(regel, kolom), "Deze klant is al bekend. Haal de regel uit het bestand.");

    private static IEnumerable<Invoerfout> Dubbelen(IReadOnlyList<Klantregel> regels, string kolom, string wat, Func<Klantregel, string?> kenmerk) =>
        from groep in regels.Where(regel => kenmerk(regel) is not null).GroupBy(kenmerk, StringComparer.OrdinalIgnoreCase)
        where groep.Count() > 1
        from regel in groep
        let anders = groep.Where(ander => ander.Nummer != regel.Nummer).Select(ander => ander.Nummer.ToString(CultureInfo.InvariantCulture))
        select new Invoerfout(Pointer(regel, kolom), $"{wat} staat ook op regel {Datumtekst.Opsomming([.. anders.Take(5)])}.");

    private static string Pointer(Klantregel regel, string kolom) =>
        string.Create(CultureInfo.InvariantCulture, $"/regels/{regel.Nummer}/{kolom}");
}
