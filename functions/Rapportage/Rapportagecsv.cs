using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InzetOpMaat.Functions;

/// <summary>Reports as CSV for a Dutch spreadsheet: UTF-8 with a BOM, semicolons, a comma in decimals.</summary>
internal static class Rapportagecsv
{
    private const string Mediatype = "text/csv";
    private static readonly CultureInfo Nederlands = CultureInfo.ReadOnly(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } });

    /// <summary>Whether the caller asks for CSV rather than JSON.</summary>
    public static bool IsGevraagd(HttpRequest verzoek) =>
        MediaTypeHeaderValue.TryParseList(verzoek.Headers.Accept, out var wensen)
        && wensen.OrderByDescending(wens => wens.Quality ?? 1).First().MediaType.Equals(Mediatype, StringComparison.OrdinalIgnoreCase);

    public static IResult Van(string naam, IEnumerable<IReadOnlyList<object?>> regels, HttpResponse antwoord)
    {
        antwoord.Headers.ContentDisposition = $"attachment; filename={naam}.csv";
        var tekst = new StringBuilder("\uFEFF");
        foreach (var regel in regels)
        {
            tekst.AppendJoin(';', regel.Select(Cel)).Append("\r\n");
        }

        return TypedResults.Text(tekst.ToString(), $"{Mediatype}; charset=utf-8", Encoding.UTF8);
    }

    public static IEnumerable<IReadOnlyList<object?>> Kwartaal(Kwartaalweergave rapport)
    {
        yield return ["onderdeel", "klantgroep", "naam", "waarde", "teller", "noemer", "definitie", "bron"];
        foreach (var groep in rapport.PerKlantgroep)
        {
            (string Naam, int Waarde)[] cijfers =
            [
                ("bestand begin", groep.BestandBegin), ("instroom nieuw", groep.InstroomNieuw), ("instroom bestaand", groep.InstroomBestaand), ("uit andere groep", groep.UitAndereGroep),
                ("naar andere groep", groep.NaarAndereGroep), ("uitstroom", groep.Uitstroom), ("uitstroom naar werk", groep.UitstroomNaarWerk), ("bestand einde", groep.BestandEinde), ("aantal in beleid", groep.AantalInBeleid),
            ];
            foreach (var (naam, waarde) in cijfers)
            {
                yield return ["klantgroepen", groep.Klantgroep, naam, waarde, null, null, null, null];
            }
        }

        foreach (var overgang in rapport.Bewegingen)
        {
            yield return ["bewegingen", overgang.Van, $"naar {overgang.Naar}", overgang.Aantal, null, null, null, null];
        }

        foreach (var indicator in rapport.Indicatoren)
        {
            yield return ["indicatoren", null, indicator.Naam, indicator.Vorm == Indicatorvorm.GeenBron ? "geen bron" : indicator.Waarde, indicator.Teller, indicator.Noemer, indicator.Definitie, indicator.Bron];
        }

        foreach (var budget in rapport.Budgetten)
        {
            yield return ["budget", budget.Klantgroep, "budget", budget.Budget, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "contactmomenten", budget.Contactmomenten, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "normuren", budget.Normuren, null, null, null, null];
            yield return ["budget", budget.Klantgroep, "normkosten", budget.Normkosten, null, null, null, null];
        }
    }

    public static IEnumerable<IReadOnlyList<object?>> Verloop(Verloopweergave verloop)
    {
        yield return ["datum", "klantgroep", "bestand", "instroom", "uitstroom"];
        foreach (var dag in verloop.Punten)
        {
            foreach (var groep in dag.PerGroep)
            {
                yield return [dag.Datum, groep.Klantgroep, groep.Aantal, groep.Instroom, groep.Uitstroom];
            }
        }
    }

    // A text that a spreadsheet would take for a formula is made harmless; a negative number stays a number.
    private static string Cel(object? waarde)
    {
        var tekst = waarde switch
        {
            null => "",
            DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable getal and not Enum => getal.ToString(null, Nederlands),
            _ => waarde.ToString() is { Length: > 0 } gewoon && gewoon[0] is '=' or '+' or '-' or '@' ? $"'{waarde}" : waarde.ToString()!,
        };
        return tekst.AsSpan().IndexOfAny(";\"\r\n") < 0 ? tekst : $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
