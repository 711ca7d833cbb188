using System.Globalization;
using System.Text;

namespace InzetOpMaat.Gereedschap;

/// <summary>A list of existing clients as a municipality sends it.</summary>
public static class Proeflijst
{
    public const string Kop = "referentie;bsn;naam;geboortedatum;contactkanaal;email;uitkeringSinds;huishouden;voorrang";

    public static string Csv(params string[] regels) => string.Join("\r\n", [Kop, .. regels, ""]);

    /// <summary>One made-up client; what is not told is left empty.</summary>
    public static string Regel(int nummer, string sinds = "2015-01-01", string huishouden = "", string voorrang = "", string bsn = "") => string.Create(
        CultureInfo.InvariantCulture, $"K{nummer:D5};{bsn};Klant {nummer};1980-02-03;Email;klant{nummer}@inwoner.example;{sinds};{huishouden};{voorrang}");

    public static string Klanten(int aantal) => Csv([.. Enumerable.Range(1, aantal).Select(nummer => Regel(nummer, Sinds(nummer)))]);

    public static HttpContent Inhoud(string csv) => new StringContent(csv, Encoding.UTF8, "text/csv");

    private static string Sinds(int nummer) => new DateOnly(2005, 1, 1).AddDays(nummer * 37 % 5000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
