using System.Globalization;
using System.Net;

namespace InzetOpMaat.Functions;

/// <summary>A letter as one printable page: the address where a window envelope shows it, date, subject, text.</summary>
public static class Brief
{
    public static string Html(Persoon aan, Adres adres, DateOnly datum, string onderwerp, string tekst) =>
        $$"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>{{Veilig(onderwerp)}}</title>
        <style>
        @page { size: A4; margin: 25mm 20mm; }
        body { font: 11pt/1.5 Verdana, Arial, sans-serif; }
        address { font-style: normal; margin: 25mm 0 15mm; }
        h1 { font-size: 12pt; }
        </style>
        </head>
        <body>
        <address>{{Veilig(aan.Naam)}}<br>
        {{Veilig(adres.Straat)}} {{Veilig(adres.Huisnummer)}}<br>
        {{Veilig(adres.Postcode)}} {{Veilig(adres.Woonplaats)}}</address>
        <p>{{datum.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"))}}</p>
        <h1>{{Veilig(onderwerp)}}</h1>
        <p>{{Tekstopmaak.Html(tekst)}}</p>
        </body>
        </html>

        """;

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);
}
