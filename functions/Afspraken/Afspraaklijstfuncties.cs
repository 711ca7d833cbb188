using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The appointments of a colleague.</summary>
public sealed partial class Afspraaklijstfuncties(Afspraaklijst lijst, IKlok klok)
{
    private const int StandaardDagen = 7;
    private const int MeesteDagen = 62;

    [Function("AfsprakenOpvragen")]
    public async Task<IResult> Toon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/afspraken")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var medewerkerId = vraag.Tekst("medewerkerId") ?? verzoek.HttpContext.Gebruiker().MedewerkerId;
        var van = vraag.Datum("van") ?? Lokaletijd.Datum(klok.Nu);
        var tot = vraag.Datum("tot") ?? DateOnly.FromDayNumber(Math.Min(van.DayNumber + StandaardDagen - 1, DateOnly.MaxValue.DayNumber - 1));
        var aantal = vraag.Aantal();
        var vervolg = vraag.Vervolg(Plaats().IsMatch);
        if (tot < van || tot.DayNumber - van.DayNumber >= MeesteDagen || tot == DateOnly.MaxValue)
        {
            vraag.Fout("tot", $"Dit moet op of na van liggen, hoogstens {MeesteDagen} dagen samen.");
        }

        if (medewerkerId.Any(teken => !char.IsAsciiLetterOrDigit(teken) && teken is not '-' and not '.' and not '_'))
        {
            vraag.Fout("medewerkerId", "Dit is geen id van een medewerker.");
        }

        vraag.Vereis();
        var afspraken = (await lijst.Lees(
                medewerkerId, Lokaletijd.Moment(van, TimeOnly.MinValue), Lokaletijd.Moment(tot.AddDays(1), TimeOnly.MinValue), verzoek.HttpContext.RequestAborted))
            .SkipWhile(afspraak => vervolg is not null && string.CompareOrdinal(Plaats(afspraak), vervolg) <= 0)
            .ToList();
        return Antwoord.Json(new Afsprakenpagina(
            [.. afspraken.Take(aantal).Select(Afspraakweergave.Van)],
            vraag.Koppelingen(afspraken.Count > aantal ? Plaats(afspraken[aantal - 1]) : null)));
    }

    private static string Plaats(Afspraak afspraak) => $"{Sleutels.Oplopend(afspraak.Begin)}.{afspraak.Id}";

    [GeneratedRegex(@"\A[0-9]{19}\.[a-z0-9.-]{1,200}\z")]
    private static partial Regex Plaats();
}

/// <summary>A page of appointments.</summary>
internal sealed record Afsprakenpagina(
    IReadOnlyList<Afspraakweergave> Afspraken,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
