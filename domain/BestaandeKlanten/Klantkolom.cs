namespace InzetOpMaat.Domain;

/// <summary>The columns of a list of existing clients, by the name in its header. Their order is free.</summary>
public static class Klantkolom
{
    public const string Referentie = "referentie";
    public const string Bsn = "bsn";
    public const string Naam = "naam";
    public const string Geboortedatum = "geboortedatum";
    public const string Contactkanaal = "contactkanaal";
    public const string Email = "email";
    public const string Telefoon = "telefoon";
    public const string Straat = "straat";
    public const string Huisnummer = "huisnummer";
    public const string Postcode = "postcode";
    public const string Woonplaats = "woonplaats";
    public const string UitkeringSinds = "uitkeringSinds";
    public const string Huishouden = "huishouden";
    public const string Voorrang = "voorrang";

    public static IReadOnlyList<string> Alle { get; } =
    [
        Referentie, Bsn, Naam, Geboortedatum, Contactkanaal, Email, Telefoon, Straat, Huisnummer, Postcode, Woonplaats, UitkeringSinds, Huishouden, Voorrang,
    ];

    private static readonly string[] Verplicht = [Naam, Geboortedatum, Contactkanaal, UitkeringSinds];

    /// <summary>Every mistake in a header; empty when it is good. Capitals make no difference.</summary>
    public static IReadOnlyList<Invoerfout> Controleer(IReadOnlyList<string> kop)
    {
        var controle = new Invoercontrole();
        var namen = kop.Select(Naamgenoot).ToList();
        for (var plaats = 0; plaats < namen.Count; plaats++)
        {
            var pointer = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/kop/{plaats}");
            controle.Eis(namen[plaats] is not null, pointer, $"Deze kolom kennen wij niet. Kies uit: {string.Join(", ", Alle)}.");
            controle.Eis(namen[plaats] is null || namen.IndexOf(namen[plaats]) == plaats, pointer, "Deze kolom staat er twee keer in.");
        }

        foreach (var ontbreekt in Verplicht.Except(namen))
            controle.Eis(false, "/kop", $"De kolom {ontbreekt} ontbreekt.");
        controle.Eis(namen.Contains(Bsn) || namen.Contains(Referentie), "/kop", $"De kolom {Bsn} of {Referentie} is nodig om een klant te herkennen.");
        return controle.Fouten;
    }

    /// <summary>The column of this name, whatever its capitals; null when there is none.</summary>
    public static string? Naamgenoot(string naam) => Alle.FirstOrDefault(kolom => kolom.Equals(naam.Trim(), StringComparison.OrdinalIgnoreCase));
}
